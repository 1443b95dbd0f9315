package dev.greenroom.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.Embedding;
import dev.greenroom.platform.database.RepositoryTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
@Import(MeaningRepository.class)
class MeaningRepositoryTests {

    @Autowired
    private MeaningRepository meanings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findAllWhenMeaningWasSavedShouldGiveItBackToTheSameModelOnly() {
        meanings.save("model", "text", Embedding.of(new float[] {3, 4}));

        assertThat(meanings.findAll("model"))
                .hasEntrySatisfying(
                        "text", meaning -> assertThat(meaning.values()).containsExactly(0.6f, 0.8f));
        assertThat(meanings.findAll("other")).isEmpty();
    }

    @Test
    void saveWhenAnotherInstanceWasFasterShouldKeepTheFirst() {
        meanings.save("model", "text", Embedding.of(new float[] {1, 0}));
        meanings.save("model", "text", Embedding.of(new float[] {0, 1}));

        assertThat(meanings.findAll("model").get("text"))
                .extracting(meaning -> meaning.at(0))
                .isEqualTo(1f);
    }

    @Test
    void retainWhenTextIsNoLongerPublishedShouldForgetIt() {
        meanings.save("model", "old", Embedding.of(new float[] {1, 0}));
        meanings.save("model", "new", Embedding.of(new float[] {0, 1}));

        meanings.retain(List.of("new"));

        assertThat(meanings.findAll("model")).containsOnlyKeys("new");
    }

    @Test
    void questionsWhenPublishedShouldHaveTheirTextAndKeyPoints() {
        new PublishedTexts(jdbc)
                .question(
                        "index",
                        "Which index?",
                        List.of(),
                        List.of("Says what it costs.", "Names the order."),
                        "A tip.")
                .question("gone", "Gone?", List.of(), List.of(), "")
                .archive("gone");

        assertThat(meanings.questions())
                .extracting(MeaningRepository.QuestionText::text)
                .containsExactly("Which index? Says what it costs. Names the order.");
    }
}
