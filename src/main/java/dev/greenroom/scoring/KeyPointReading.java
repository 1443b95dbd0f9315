package dev.greenroom.scoring;

import dev.greenroom.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * How an answer treats a key point.
 *
 * @param evidence where in the answer; none where it is missing
 */
public record KeyPointReading(
        String text, Coverage status, @Nullable Span evidence) {

    /** Whether the answer says it. */
    public enum Coverage {
        COVERED,
        PARTIAL,
        MISSING,
        CONTRADICTED
    }
}
