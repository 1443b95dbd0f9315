package dev.greenroom.language;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts loading the models on a thread of their own. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    Embeddings embeddings(LanguageProperties properties) {
        CompletableFuture<LanguageModels> models = new CompletableFuture<>();
        Thread.ofPlatform()
                .name("language-models")
                .daemon()
                .start(() -> models.completeAsync(() -> load(properties.cachedEmbeddings()), Runnable::run));
        return new Embeddings(models);
    }

    static LanguageModels load(int cachedEmbeddings) {
        try {
            Embedder embedder = new CachedEmbedder(SentenceModel.load(), cachedEmbeddings);
            return new LanguageModels(embedder, Tagger.load(), ModelFile.hash());
        } catch (IOException failure) {
            throw new IllegalStateException("The language models do not load", failure);
        }
    }
}
