package dev.greenroom.interview;

/** How answers are given. */
public enum Medium {
    TEXT,
    VOICE
}
