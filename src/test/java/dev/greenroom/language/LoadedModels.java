package dev.greenroom.language;

/** The real models, loaded once for all tests of a run. */
public final class LoadedModels {

    private static final LanguageModels MODELS =
            LanguageConfiguration.load(100_000).join();

    private LoadedModels() {}

    public static LanguageModels get() {
        return MODELS;
    }
}
