package dev.greenroom.interview;

import java.time.Instant;

/** The time at which something reaches an interview, and what is known of the time before it. */
record Moment(Instant now, Uptime uptime) {}
