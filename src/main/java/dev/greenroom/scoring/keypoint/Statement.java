package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Embedding;
import dev.greenroom.scoring.star.ContentWords;
import java.util.Set;

/** A piece of text that states something: a key point, a sentence of an answer, a question. */
public record Statement(String text, Embedding meaning, Set<String> words, Set<String> pieces) {

    public static Statement of(String text, Embedder embedder) {
        return new Statement(text, embedder.embed(text), ContentWords.of(text), Pieces.of(text));
    }
}
