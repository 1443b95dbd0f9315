package dev.greenroom.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts the time for which a candidate is present. A page with a script signs in every 30 seconds; after 90 seconds of
 * silence the clock stands as of the last sign. A page without one never signs, so there the clock runs to the next form
 * that is sent. Time at which nobody could have reached the server never counts.
 *
 * @param mark RUNNING: up to when time is counted; AWAY: the last sign before the silence; PAUSED and STOPPED: since when
 * @param signs whether a page has ever signed in
 */
@Embeddable
record InterviewClock(
        @Enumerated(EnumType.STRING) @Column(name = "clock_stand", nullable = false)
        Stand stand,

        @Column(name = "clock_mark", nullable = false) Instant mark,
        @Column(name = "clock_signs", nullable = false) boolean signs) {

    static final Duration SIGN_EVERY = Duration.ofSeconds(30);
    static final Duration SILENCE = Duration.ofSeconds(90);

    /** Whether time counts, and if not, why. */
    enum Stand {
        RUNNING,
        AWAY,
        PAUSED,
        STOPPED
    }

    /** The clock after something was heard of the candidate, and the time that counts since before. */
    record Tick(InterviewClock clock, Duration counted) {}

    static InterviewClock start(Instant now) {
        return new InterviewClock(Stand.RUNNING, now, false);
    }

    /** A page signs in. */
    Tick sign(Moment at) {
        return tick(at, true);
    }

    /** A form is sent; whether the page it came from signs in is known from before. */
    Tick request(Moment at) {
        return tick(at, signs);
    }

    private Tick tick(Moment at, boolean signing) {
        if (stand != Stand.RUNNING) {
            return new Tick(this, Duration.ZERO);
        }
        Duration passed = at.uptime().between(mark, at.now());
        if (signing && passed.compareTo(SILENCE) > 0) {
            return new Tick(new InterviewClock(Stand.AWAY, mark, true), Duration.ZERO);
        }
        Instant latest = at.now().isAfter(mark) ? at.now() : mark;
        return new Tick(new InterviewClock(Stand.RUNNING, latest, signing), passed);
    }

    InterviewClock resume(Instant now) {
        return stand == Stand.RUNNING ? this : new InterviewClock(Stand.RUNNING, now, signs);
    }

    InterviewClock pause(Instant now) {
        return stand == Stand.PAUSED ? this : new InterviewClock(Stand.PAUSED, now, signs);
    }

    InterviewClock stop(Instant now) {
        return new InterviewClock(Stand.STOPPED, now, signs);
    }
}
