package dev.greenroom.interview;

import java.time.Duration;
import java.time.Instant;

/** When the service was there to be reached. */
@FunctionalInterface
interface Uptime {

    /** How much of the time between two instants it was up; zero if the second is not after the first. */
    Duration between(Instant from, Instant to);
}
