package dev.greenroom.language;

import java.util.concurrent.CompletableFuture;

/** The real models, loaded once for all tests of a run. */
public final class LoadedModels {

    private static final LanguageModels MODELS =
            LanguageConfiguration.load(100_000).join();

    private LoadedModels() {}

    /** As the application has them once they are loaded. */
    public static Embeddings embeddings() {
        return new Embeddings(CompletableFuture.completedFuture(MODELS));
    }

    public static LanguageModels get() {
        return MODELS;
    }
}
