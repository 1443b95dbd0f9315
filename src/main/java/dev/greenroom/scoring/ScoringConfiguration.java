package dev.greenroom.scoring;

import dev.greenroom.language.Embeddings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engine together when the models are there. */
@Configuration(proxyBeanMethods = false)
class ScoringConfiguration {

    @Bean
    Scoring scoring(Embeddings embeddings) {
        return new Scoring(embeddings.whenReady().thenApply(Scorer::new));
    }
}
