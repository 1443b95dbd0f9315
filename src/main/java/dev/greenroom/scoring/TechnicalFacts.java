package dev.greenroom.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What can be counted in an answer judged against key points.
 *
 * @param speakingSeconds at 130 words a minute
 * @param leadsWithConclusion whether the first sentence already carries a key point
 * @param tradeOffs whether the answer weighs one thing against another
 * @param design what a design is expected to cover; only for design questions
 * @param introduction what an introduction is expected to cover; only where one is asked for
 */
public record TechnicalFacts(
        int words,
        int speakingSeconds,
        boolean leadsWithConclusion,
        boolean tradeOffs,
        @Nullable Design design,
        @Nullable Introduction introduction) {

    /** Which sides of a design the answer touches. */
    public record Design(
            boolean requirements, boolean estimates, boolean components, boolean tradeOffs, boolean failureModes) {}

    /** Which times of a life an introduction tells. */
    public record Introduction(boolean present, boolean past, boolean future) {}
}
