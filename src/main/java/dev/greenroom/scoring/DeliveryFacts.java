package dev.greenroom.scoring;

import dev.greenroom.scoring.StarFacts.Fact;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How an answer is said.
 *
 * @param wordsPerMinute empty where no duration is known
 * @param speakingSeconds the duration, or the time it takes at 130 words a minute
 * @param repeatedOpenings openings that three or more sentences share
 */
public record DeliveryFacts(
        int words,
        OptionalDouble wordsPerMinute,
        double speakingSeconds,
        List<Fact> fillers,
        List<Fact> hedges,
        List<String> repeatedOpenings,
        int longestSentenceWords) {}
