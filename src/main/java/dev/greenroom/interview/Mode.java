package dev.greenroom.interview;

/** Whether an interview helps along or is as strict as the real one. */
public enum Mode {
    /** Hint and reveal; one may go back; the field stays open when the time is up. */
    PRACTICE,
    REAL
}
