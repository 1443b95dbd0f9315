package dev.greenroom.language;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts loading the models on a thread of their own. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    /** Optimising the model's graph recurses deeply in native code: on a usual stack it takes the whole process down. */
    private static final long STACK_BYTES = 64L << 20;

    @Bean
    Embeddings embeddings(LanguageProperties properties) {
        return new Embeddings(load(properties.cachedEmbeddings()));
    }

    static CompletableFuture<LanguageModels> load(int cachedEmbeddings) {
        CompletableFuture<LanguageModels> models = new CompletableFuture<>();
        Runnable load = () -> models.completeAsync(() -> read(cachedEmbeddings), Runnable::run);
        Thread.ofPlatform()
                .name("language-models")
                .daemon()
                .stackSize(STACK_BYTES)
                .start(load);
        return models;
    }

    private static LanguageModels read(int cachedEmbeddings) {
        try {
            Embedder embedder = new CachedEmbedder(SentenceModel.load(), cachedEmbeddings);
            return new LanguageModels(embedder, Tagger.load(), ModelFile.hash());
        } catch (IOException failure) {
            throw new IllegalStateException("The language models do not load", failure);
        }
    }
}
