package dev.greenroom.language;

import java.util.List;

/** Turns a text into its {@link Embedding}: the same text gives the same vector, alone or among others. */
@FunctionalInterface
public interface Embedder {

    Embedding embed(String text);

    /** The vector of the text and of each of its words. */
    default Meaning read(String text) {
        return new Meaning(embed(text), List.of());
    }

    default List<Embedding> embedAll(List<String> texts) {
        return texts.stream().map(this::embed).toList();
    }
}
