package dev.greenroom.scoring;

/**
 * What one sentence does. Offsets count UTF-16 code units of the answer as sent.
 *
 * @param confidence from 0 to 1
 */
public record SentenceLabel(int start, int end, Component component, double confidence) {}
