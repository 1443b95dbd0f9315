package dev.greenroom.interview;

import dev.greenroom.accounts.OwnerId;
import java.time.Instant;
import java.util.UUID;

/** An interview has come to its end; its answers are read from now on. */
public record InterviewFinished(UUID interview, OwnerId owner, Instant at) {}
