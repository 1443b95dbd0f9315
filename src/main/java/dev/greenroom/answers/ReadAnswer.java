package dev.greenroom.answers;

import dev.greenroom.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * How an answer read when it was read last.
 *
 * @param current whether its text is still the one that was read
 * @param before the overall of the reading before, by the same rubric; null where the two cannot be compared
 */
public record ReadAnswer(
        Reading reading, boolean current, @Nullable Integer before) {}
