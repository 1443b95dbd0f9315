package dev.greenroom.answers;

import java.time.Instant;
import java.util.UUID;

/** An answer as it is stored; {@code version} travels in the form. */
public record SavedAnswer(UUID id, int version, AnsweredQuestion question, Draft draft, Instant changedAt) {}
