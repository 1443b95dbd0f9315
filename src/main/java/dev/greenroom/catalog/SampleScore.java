package dev.greenroom.catalog;

/** What a sample was given on our own rubric: stored when it was read, never worked out while a page is shown. */
public record SampleScore(int overall, String rubricVersion) {}
