package dev.greenroom.scoring.star;

import dev.greenroom.scoring.Component;

/**
 * A unit with its part in the story.
 *
 * @param confidence from 0 to 1
 * @param marginals how probable each of the four parts is, if the unit tells anything
 * @param substance how much it says: near 1 as in the best answers, near 0 as in the worst
 */
public record Labelled(Unit unit, Component component, double confidence, double[] marginals, double substance) {

    public boolean tells() {
        return component != Component.NONE;
    }
}
