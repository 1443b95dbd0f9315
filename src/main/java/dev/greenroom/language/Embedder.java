package dev.greenroom.language;

import java.util.List;

/** Turns a text into its {@link Embedding}: the same text gives the same vector, alone or among others. */
@FunctionalInterface
public interface Embedder {

    Embedding embed(String text);

    default List<Embedding> embedAll(List<String> texts) {
        return texts.stream().map(this::embed).toList();
    }
}
