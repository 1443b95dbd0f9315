package dev.greenroom.language;

/**
 * A word of a text, or a part of a rare one.
 *
 * @param text in lower case; the later parts of a word begin with "##"
 * @param rarity from 0 for the commonest to 1 for the rarest
 * @param meaning what it means where it stands
 */
public record WordPiece(String text, double rarity, Embedding meaning) {}
