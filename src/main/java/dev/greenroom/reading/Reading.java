package dev.greenroom.reading;

import dev.greenroom.catalog.QuestionType;
import dev.greenroom.scoring.Band;
import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an answer reads: all that a page shows of it. Stored as JSON and shown as stored; a newer rubric never changes it.
 *
 * @param type of the question, which decided how the answer was judged
 * @param text that was read; all offsets count its UTF-16 code units
 * @param score none where there is a refusal
 * @param works what already works, the best first
 * @param edits the next edit first
 * @param keyPoints of a question that is judged by them
 */
public record Reading(
        String rubricVersion,
        QuestionType type,
        String text,
        List<Sentence> sentences,
        @Nullable Score score,
        @Nullable Unscored refusal,
        List<Strength> works,
        List<Edit> edits,
        List<String> followUps,
        List<KeyPoint> keyPoints,
        Facts facts) {

    public Reading {
        sentences = List.copyOf(sentences);
        works = List.copyOf(works);
        edits = List.copyOf(edits);
        followUps = List.copyOf(followUps);
        keyPoints = List.copyOf(keyPoints);
    }

    /**
     * A sentence of the answer.
     *
     * @param part what it does; null in an answer that is not a story
     * @param confidence from 0 to 1
     */
    public record Sentence(int start, int end, @Nullable Component part, double confidence) {}

    /**
     * The number and where it comes from.
     *
     * @param overall from 0 to 100; the receipt's points sum to it
     * @param grades of the parts of a story
     */
    public record Score(int overall, Band band, List<Grade> grades, List<Line> receipt) {}

    /**
     * The grade of one part.
     *
     * @param part as the rubric names it: "situation" or "relevance"
     * @param grade from 0 to 4, one decimal
     * @param share of the answer's words, from 0 to 1
     */
    public record Grade(String part, double grade, double share) {}

    /**
     * A line of the receipt.
     *
     * @param sentences that it rests on, counted from 0
     */
    public record Line(String rule, double points, List<Integer> sentences, String why) {

        /** With its sign, as on a receipt: "+11.5", "−3". */
        public String signed() {
            String digits =
                    new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(Math.abs(points));
            return (points < 0 ? "−" : "+") + digits;
        }
    }

    /** Why there is no number. */
    public record Unscored(String code, String message) {}

    /**
     * Something that works.
     *
     * @param quote the candidate's own words
     * @param sentence from 0
     */
    public record Strength(String quote, int sentence, String why) {}

    /**
     * A change worth making.
     *
     * @param gain in points, worked out for this answer
     * @param at the words that it is about, where it is about any
     */
    public record Edit(
            String rule, int gain, String advice, @Nullable String at) {}

    /**
     * A key point.
     *
     * @param status null where nothing was judged
     * @param evidence the words that say it, or say otherwise
     */
    public record KeyPoint(
            String text,
            @Nullable Coverage status,
            @Nullable String evidence,
            @Nullable Integer sentence) {}

    /**
     * What can be counted.
     *
     * @param aimFrom the least seconds that an interviewer expects; 0 where there is no rule
     * @param i how often the candidate says I
     * @param warnings what interviewers mind about the balance of the parts, one plain sentence each
     */
    public record Facts(
            int words,
            int speakingSeconds,
            int aimFrom,
            int aimTo,
            int i,
            int we,
            List<String> figures,
            List<String> people,
            List<String> warnings,
            boolean leadsWithConclusion,
            boolean tradeOffs) {

        private static final int STEP = 5;

        Facts shaped(boolean leadsWithConclusion, boolean tradeOffs) {
            return new Facts(
                    words,
                    speakingSeconds,
                    aimFrom,
                    aimTo,
                    i,
                    we,
                    figures,
                    people,
                    warnings,
                    leadsWithConclusion,
                    tradeOffs);
        }

        /** The time it takes to say, to five seconds: nobody speaks to the second. */
        public int spokenSeconds() {
            return Math.max(STEP, (int) Math.round(speakingSeconds / (double) STEP) * STEP);
        }
    }

    public boolean story() {
        return Asked.isStory(type);
    }

    public Optional<Edit> nextEdit() {
        return edits.stream().findFirst();
    }

    public List<Edit> moreEdits() {
        return edits.stream().skip(1).toList();
    }

    /** The sentences as they are read: those in a row that do the same stand together. */
    public List<Passage> passages() {
        return Passage.of(this);
    }

    /** How the words of a story are shared out, in words. */
    public String balanceText() {
        return balance().stream()
                .map(share -> share.part() + " " + share.percent())
                .collect(Collectors.joining(", "));
    }

    /** How the words of a story are shared out; empty where they are not. */
    public List<Share> balance() {
        return Share.of(this);
    }
}
