package dev.greenroom.scoring;

import dev.greenroom.scoring.StarFacts.Fact;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is said.
 *
 * @param notes what to bear in mind when reading this, as what a speech recogniser leaves out
 * @param wordsPerMinute empty where no duration is known
 * @param speakingSeconds the duration, or the time it takes at 130 words a minute
 * @param shares how the time is shared between the parts of a story, where there is one
 * @param repeatedOpenings openings that three or more sentences share
 */
public record DeliveryFacts(
        int words,
        OptionalDouble wordsPerMinute,
        double speakingSeconds,
        List<Fact> fillers,
        List<Fact> hedges,
        @Nullable Shares shares,
        List<String> repeatedOpenings,
        int longestSentenceWords,
        List<String> notes) {

    /** The share of the words that each part has, from 0 to 1. */
    public record Shares(double situation, double task, double action, double result, double none) {}
}
