package dev.greenroom.answers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An answer as it is stored.
 *
 * @param version travels in the form
 * @param keyPoints what a good answer says, as its writer has it; mostly none
 */
public record SavedAnswer(
        UUID id, int version, AnsweredQuestion question, Draft draft, List<String> keyPoints, Instant changedAt) {}
