package dev.greenroom.scoring.fit;

import dev.greenroom.scoring.star.Rule;
import dev.greenroom.scoring.star.Story;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far a story keeps each rule, in their order; measured once, since it takes long.
 *
 * @param rest the same of what is told beside the result
 * @param cut the same of the story with its result deleted, where it has one and something is left
 */
record Measured(double[] strengths, double[] rest, boolean situational, Optional<Measured> cut) {

    static Measured of(Story story, Optional<Story> cut) {
        return new Measured(
                strengths(story),
                strengths(story.withoutResult()),
                story.situational(),
                cut.map(one -> of(one, Optional.empty())));
    }

    private static double[] strengths(Story story) {
        return Arrays.stream(Rule.values())
                .mapToDouble(rule -> rule.strength(story))
                .toArray();
    }

    double strength(Rule rule) {
        return strengths[rule.ordinal()];
    }

    /** As the grade sees it. */
    double strength(Rule rule, Rule.Grade grade) {
        return grade == Rule.Grade.RESULT ? strength(rule) : rest[rule.ordinal()];
    }
}
