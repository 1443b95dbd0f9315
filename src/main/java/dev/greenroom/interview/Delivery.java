package dev.greenroom.interview;

import dev.greenroom.scoring.DeliveryFacts;
import dev.greenroom.scoring.StarFacts.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is said, with those to its follow-ups. It never counts towards a score.
 *
 * @param spokenSeconds of all its recordings; 0 where it was typed
 * @param wordsPerMinute of what was recorded; null where nothing was, or the text is not what was said
 * @param fillers with how often each comes, the commonest first
 * @param repeatedOpenings that three or more sentences share
 * @param notes what to bear in mind when reading this
 */
public record Delivery(
        int spokenSeconds,
        @Nullable Integer wordsPerMinute,
        List<Phrase> fillers,
        List<Phrase> hedges,
        List<String> repeatedOpenings,
        int longestSentenceWords,
        List<String> notes) {

    /** Nobody speaks slower or faster: there the text was written anew, or hardly anything was recorded. */
    private static final int SLOWEST = 50;

    private static final int FASTEST = 280;

    /** Few manage more than that in one breath. */
    private static final int LONG_SENTENCE = 35;

    /** Words that come so many times. */
    public record Phrase(String words, int times) {}

    public Delivery {
        fillers = List.copyOf(fillers);
        hedges = List.copyOf(hedges);
        repeatedOpenings = List.copyOf(repeatedOpenings);
        notes = List.copyOf(notes);
    }

    static Delivery of(DeliveryFacts facts, int spokenSeconds, @Nullable Integer wordsPerMinute) {
        return new Delivery(
                spokenSeconds,
                wordsPerMinute,
                phrases(facts.fillers()),
                phrases(facts.hedges()),
                facts.repeatedOpenings().stream().map(Delivery::spelt).toList(),
                facts.longestSentenceWords(),
                facts.notes());
    }

    /** The pace of a recording; null where the text cannot be what was said in it. */
    static @Nullable Integer pace(DeliveryFacts facts) {
        int pace = (int) Math.round(facts.wordsPerMinute().orElse(0));
        return pace < SLOWEST || pace > FASTEST ? null : pace;
    }

    public boolean spoken() {
        return spokenSeconds > 0;
    }

    public boolean longWinded() {
        return longestSentenceWords > LONG_SENTENCE;
    }

    /** As in the middle of a sentence. */
    private static String spelt(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\bi\\b", "I");
    }

    private static List<Phrase> phrases(List<Fact> facts) {
        Map<String, Long> times = facts.stream()
                .map(fact -> spelt(fact.text()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> new Phrase(entry.getKey(), Math.toIntExact(entry.getValue())))
                .toList();
    }
}
