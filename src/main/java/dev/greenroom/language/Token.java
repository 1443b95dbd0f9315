package dev.greenroom.language;

/** A word or a mark with its place in the text and its part of speech. */
public record Token(Span span, String text, PartOfSpeech partOfSpeech) {}
