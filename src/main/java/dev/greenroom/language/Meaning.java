package dev.greenroom.language;

import java.util.List;

/**
 * What a text means.
 *
 * @param whole all of it
 * @param pieces each word where it stands; empty where only whole texts are known
 */
public record Meaning(Embedding whole, List<WordPiece> pieces) {}
