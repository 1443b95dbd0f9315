package dev.greenroom.accounts;

import java.time.Instant;

/**
 * What somebody prepares for, as it is stored.
 *
 * @param version travels in the form; 0 for somebody who was never asked
 */
public record StoredInterview(MyInterview interview, int version, Instant changedAt) {

    public static final StoredInterview NOTHING = new StoredInterview(MyInterview.NONE, 0, Instant.EPOCH);

    /** Whether its owner was asked once, and said something or nothing. */
    public boolean wasAsked() {
        return version > 0;
    }

    /** Both in one, with this one's version. */
    StoredInterview with(StoredInterview other) {
        return other.changedAt.isAfter(changedAt)
                ? new StoredInterview(other.interview.over(interview), version, other.changedAt)
                : new StoredInterview(interview.over(other.interview), version, changedAt);
    }
}
