package dev.greenroom.interview;

/** What a candidate has done with a question. */
public enum TurnStatus {
    OPEN,
    ANSWERED,
    SKIPPED
}
