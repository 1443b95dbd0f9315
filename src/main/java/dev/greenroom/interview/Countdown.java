package dev.greenroom.interview;

import java.time.Duration;

/**
 * What is left of a limit. A warning comes at 80 %, then 30 seconds of grace; each extension adds a tenth of the limit,
 * at least a minute, and there can be ten (WCAG 2.2.1).
 */
public record Countdown(Duration limit, int extensions, Duration spent) {

    public static final int MOST_EXTENSIONS = 10;
    static final Duration GRACE = Duration.ofSeconds(30);

    /** A text may be this long on its way after the grace. */
    private static final Duration TRANSIT = Duration.ofSeconds(5);

    private static final long WARNING_PER_CENT = 80;

    /** How far it has come. */
    public enum Phase {
        RUNNING,
        WARNING,
        GRACE,
        OVER
    }

    public Phase phase() {
        if (spent.compareTo(allowed()) >= 0) {
            return spent.compareTo(allowed().plus(GRACE)) < 0 ? Phase.GRACE : Phase.OVER;
        }
        return spent.compareTo(warningAt()) < 0 ? Phase.RUNNING : Phase.WARNING;
    }

    public Duration allowed() {
        return limit.plus(extension().multipliedBy(extensions));
    }

    Duration warningAt() {
        return allowed().multipliedBy(WARNING_PER_CENT).dividedBy(100);
    }

    /** Negative once the time is up. */
    public Duration left() {
        return allowed().minus(spent);
    }

    /** What one extension adds: whole minutes. */
    public Duration extension() {
        return Duration.ofMinutes(Math.max(1, Math.ceilDiv(limit.toSeconds(), 600)));
    }

    public boolean canExtend() {
        return extensions < MOST_EXTENSIONS;
    }

    boolean isLate() {
        return spent.compareTo(allowed().plus(GRACE).plus(TRANSIT)) > 0;
    }

    Countdown tighter(Countdown other) {
        return left().compareTo(other.left()) <= 0 ? this : other;
    }
}
