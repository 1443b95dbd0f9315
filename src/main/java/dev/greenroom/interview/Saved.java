package dev.greenroom.interview;

/** What became of a text that was sent. */
public enum Saved {
    /** It is stored. */
    STORED,
    /** It was stored before. */
    UNCHANGED,
    /** It was written over a text that has changed since, so it was not stored. */
    CONFLICT,
    /** What it answers is closed for good, so it was not stored. */
    CLOSED;

    public boolean isRefused() {
        return this == CONFLICT || this == CLOSED;
    }
}
