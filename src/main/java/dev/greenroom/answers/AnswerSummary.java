package dev.greenroom.answers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as lists show it.
 *
 * @param score of the latest reading; null where there is none
 */
public record AnswerSummary(
        UUID id, AnsweredQuestion question, @Nullable Integer score, int words, Instant changedAt) {}
