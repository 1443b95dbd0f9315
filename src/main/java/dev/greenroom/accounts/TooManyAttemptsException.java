package dev.greenroom.accounts;

import java.time.Duration;

/** Something was tried so often that nobody is heard for a while, right or wrong. */
public final class TooManyAttemptsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration wait;

    TooManyAttemptsException(Duration wait) {
        this.wait = wait;
    }

    /** At least one. */
    public long minutes() {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
