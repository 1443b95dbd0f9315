package dev.greenroom.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LanguageModelsTest {

    private static LanguageModels models;

    @BeforeAll
    static void load() {
        models = LoadedModels.get();
    }

    @Test
    void embedWhenTextsMeanTheSameShouldBeCloserThanWhenTheyDoNot() {
        Embedding refund = models.embedder().embed("I gave the customer her money back.");
        Embedding paraphrase = models.embedder().embed("The client was refunded by me.");
        Embedding other = models.embedder().embed("The index is stored as a balanced tree.");
        assertThat(refund.dimensions()).isEqualTo(Embeddings.DIMENSIONS);
        assertThat(refund.similarity(paraphrase)).isGreaterThan(refund.similarity(other) + 0.15);
    }

    @Test
    void embedWhenAskedAgainAmongOthersShouldGiveTheSameVector() {
        Embedder forgetful = LanguageConfiguration.load(0).join().embedder();
        float[] alone = models.embedder().embed("We were clean by half nine.").values();
        List<Embedding> among = forgetful.embedAll(List.of("Hello.", "We were clean by half nine."));
        assertThat(among.get(1).values()).isEqualTo(alone);
    }

    @Test
    void embedWhenTextIsEmptyOrHostileShouldNotFail() {
        for (String text :
                List.of("", " ", "\u0000", "\ud800", "🎉", "مرحبا", "x".repeat(20_000), "a ".repeat(10_000))) {
            assertThat(models.embedder().embed(text).dimensions()).isEqualTo(Embeddings.DIMENSIONS);
        }
    }

    @Test
    void tagWhenSentenceIsPlainShouldNameTheParts() {
        assertThat(models.tagger().tag("I waited, so we fixed 3 servers."))
                .extracting(Token::text, Token::partOfSpeech)
                .contains(
                        tuple("I", PartOfSpeech.PRON),
                        tuple("fixed", PartOfSpeech.VERB),
                        tuple("3", PartOfSpeech.NUM),
                        tuple("servers", PartOfSpeech.NOUN));
    }

    @Test
    void embeddingsWhenModelsAreNotLoadedShouldAnswerWithNothing() {
        Embeddings embeddings = new Embeddings(new CompletableFuture<>());
        assertThat(embeddings.isReady()).isFalse();
        assertThat(embeddings.embed("anything")).isEmpty();
    }

    @Test
    void embeddingsWhenModelsAreLoadedShouldAnswer() {
        Embeddings embeddings = new Embeddings(CompletableFuture.completedFuture(models));
        assertThat(embeddings.embed("anything")).isPresent();
        assertThat(models.hash()).hasSize(64);
    }
}
