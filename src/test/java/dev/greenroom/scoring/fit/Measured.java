package dev.greenroom.scoring.fit;

import dev.greenroom.scoring.star.Rule;
import dev.greenroom.scoring.star.Story;
import java.util.Arrays;

/** How far a story keeps each rule, in their order; measured once, since it takes long. */
record Measured(double[] strengths, boolean situational) {

    static Measured of(Story story) {
        return new Measured(
                Arrays.stream(Rule.values())
                        .mapToDouble(rule -> rule.strength(story))
                        .toArray(),
                story.situational());
    }

    double strength(Rule rule) {
        return strengths[rule.ordinal()];
    }
}
