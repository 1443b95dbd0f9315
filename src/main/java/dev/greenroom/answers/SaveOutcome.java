package dev.greenroom.answers;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a text that was to be saved.
 *
 * @param <T> what is stored
 */
public sealed interface SaveOutcome<T> {

    /** @param version to be sent with the next change */
    record Saved<T>(UUID id, int version, Instant at) implements SaveOutcome<T> {}

    /** Somebody, most likely the same person in another window, has changed it since; nothing was saved. */
    record Conflict<T>(T stored) implements SaveOutcome<T> {}

    /** There is no such thing of this owner. */
    record Missing<T>() implements SaveOutcome<T> {}

    /** The owner has as many as there may be. */
    record Full<T>() implements SaveOutcome<T> {}
}
