package dev.greenroom.scoring.delivery;

import dev.greenroom.language.Fillers;
import dev.greenroom.language.Sentences;
import dev.greenroom.language.Span;
import dev.greenroom.language.Words;
import dev.greenroom.scoring.DeliveryFacts;
import dev.greenroom.scoring.DeliveryFacts.Shares;
import dev.greenroom.scoring.SpeakingPace;
import dev.greenroom.scoring.StarFacts.Fact;
import dev.greenroom.scoring.star.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds fillers and hedges and measures pace. */
public final class DeliveryReader {

    private static final int SHARED_BY = 3;
    private static final int LONG = 40;
    private static final Pattern HEDGES =
            phrases("i think|i guess|i suppose|i feel like|maybe|perhaps|probably|possibly|a little bit|a"
                    + " bit|somewhat|fairly|more or less|i'm not sure|i would say|i'd say|hopefully|i tried to|just wanted"
                    + " to");

    private DeliveryReader() {}

    public static DeliveryFacts read(String answer, OptionalDouble durationSeconds, @Nullable Shares shares) {
        int words = Words.count(answer);
        double seconds = durationSeconds.orElse(Math.round(SpeakingPace.seconds(words)));
        OptionalDouble pace = durationSeconds.isPresent()
                ? OptionalDouble.of(Math.round(words * 60 / durationSeconds.getAsDouble()))
                : OptionalDouble.empty();
        List<String> sentences =
                Sentences.cut(answer).stream().map(span -> span.in(answer)).toList();
        int longest = sentences.stream().mapToInt(Words::count).max().orElse(0);
        return new DeliveryFacts(
                words,
                pace,
                seconds,
                facts(Fillers.in(answer), answer),
                facts(Span.all(HEDGES.matcher(answer)), answer),
                shares,
                repeatedOpenings(sentences),
                longest,
                isTranscript(answer, words) ? List.of(Wording.of("delivery.transcript")) : List.of());
    }

    /** Speech as a recogniser writes it down: many words, hardly a full stop. */
    private static boolean isTranscript(String answer, int words) {
        long stops =
                answer.chars().filter(c -> c == '.' || c == '?' || c == '!').count();
        return words > LONG && stops * LONG < words;
    }

    private static List<Fact> facts(List<Span> spans, String answer) {
        return spans.stream()
                .map(span -> new Fact(span.in(answer), span.start(), span.end()))
                .toList();
    }

    private static List<String> repeatedOpenings(List<String> sentences) {
        Map<String, Integer> openings = new LinkedHashMap<>();
        for (String sentence : sentences) {
            String[] words = sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+", 3);
            if (words.length > 2) {
                openings.merge(words[0] + " " + words[1], 1, Integer::sum);
            }
        }
        return openings.entrySet().stream()
                .filter(opening -> opening.getValue() >= SHARED_BY)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Pattern phrases(String phrases) {
        return Pattern.compile("(?<![\\w'’])(?:" + phrases + ")(?![\\w'’])", Pattern.CASE_INSENSITIVE);
    }
}
