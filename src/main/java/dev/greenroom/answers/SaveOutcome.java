package dev.greenroom.answers;

import java.time.Instant;
import java.util.UUID;

/** What became of a text that was to be saved. */
public sealed interface SaveOutcome {

    /** @param version to be sent with the next change */
    record Saved(UUID id, int version, Instant at) implements SaveOutcome {}

    /** Somebody, most likely the same person in another window, has changed the answer since; nothing was saved. */
    record Conflict(SavedAnswer stored) implements SaveOutcome {}

    /** There is no such answer of this owner. */
    record Missing() implements SaveOutcome {}

    /** The owner has as many answers as there may be. */
    record Full(int most) implements SaveOutcome {}
}
