package dev.greenroom.language;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Embeddings in process, from models that load in the background: until they are ready {@link #embed} answers with
 * nothing and the caller goes without, so start-up waits for no model. Safe for many threads.
 */
public final class Embeddings {

    /** The length of every vector. */
    public static final int DIMENSIONS = 384;

    private final CompletableFuture<LanguageModels> models;

    Embeddings(CompletableFuture<LanguageModels> models) {
        this.models = models;
    }

    public boolean isReady() {
        return models.isDone() && !models.isCompletedExceptionally();
    }

    /** The models as soon as they are loaded; fails if they cannot be. */
    public CompletableFuture<LanguageModels> whenReady() {
        return models.copy();
    }

    /** The models if they are loaded. */
    public Optional<LanguageModels> models() {
        return isReady() ? Optional.of(models.join()) : Optional.empty();
    }

    /** The vector of the text if the models are loaded; empty before. */
    public Optional<Embedding> embed(String text) {
        return models().map(loaded -> loaded.embedder().embed(text));
    }
}
