package dev.greenroom.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.LoadedModels;
import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.database.NotificationsTestConfiguration;
import dev.greenroom.platform.database.RepositoryTest;
import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.text.Slug;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RepositoryTest
@Import({WordIndex.class, MeaningRepository.class, SharedCaches.class, NotificationsTestConfiguration.class})
class LibrarySearchTests {

    @Autowired
    private WordIndex index;

    @Autowired
    private MeaningRepository repository;

    @Autowired
    private SharedCaches caches;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private QuestionMeanings meanings;

    private LibrarySearch search;

    @BeforeEach
    void publish() {
        new PublishedTexts(jdbc)
                .question(
                        "launch",
                        "What was the biggest failure of your career so far?",
                        List.of(),
                        List.of("Says what went wrong and takes the blame."),
                        "")
                .question(
                        "failure",
                        "Describe a failure of yours and what you took from it.",
                        List.of(),
                        List.of("Says what went wrong and takes the blame."),
                        "")
                .question(
                        "limiter",
                        "Design a rate limiter for an API.",
                        List.of(),
                        List.of("Chooses token buckets."),
                        "")
                .question(
                        "index",
                        "Which index would you create in PostgreSQL?",
                        List.of(),
                        List.of("Orders the columns."),
                        "")
                .question("pay", "What are your salary expectations?", List.of(), List.of("Names one figure."), "");
        meanings = meanings();
        search = new LibrarySearch(index, meanings, LoadedModels.embeddings(), caches);
    }

    @Test
    void questionsWhenOnlyTheMeaningIsTheSameShouldFindThem() {
        meanings.refresh();

        assertThat(questions("tell me about a time you failed")).containsExactlyInAnyOrder("failure", "launch");
    }

    @Test
    void questionsWhenMeaningIsNotKnownYetShouldGoByWords() {
        var before = new QuestionMeanings(
                new SearchProperties(false), repository, LoadedModels.embeddings(), caches, transaction);
        search = new LibrarySearch(index, before, LoadedModels.embeddings(), caches);

        assertThat(questions("tell me about a time you failed")).isEmpty();
        assertThat(questions("rate limiter")).containsExactly("limiter");
    }

    @Test
    void questionsWhenWordIsMistypedShouldFindWhatWasMeantAndSaySo() {
        meanings.refresh();

        assertThat(questions("postgrs")).first().isEqualTo("index");
        assertThat(search.read(SearchText.of("postgrs"), false).text()).isEqualTo("postgresql");
        assertThat(search.read(SearchText.of("postgrs"), true).isCorrected()).isFalse();
    }

    @Test
    void questionsWhenNothingIsNearShouldFindNothing() {
        meanings.refresh();

        assertThat(questions("horse riding lessons")).isEmpty();
    }

    @Test
    void similarWhenAnotherQuestionMeansNearlyTheSameShouldFindItAndNotItself() {
        meanings.refresh();

        assertThat(search.similar(new Slug("failure"), 4))
                .contains(new Slug("launch"))
                .doesNotContain(new Slug("failure"), new Slug("limiter"));
        assertThat(search.similar(new Slug("unknown"), 4)).isEmpty();
    }

    @Test
    void refreshWhenMeaningsAreStoredShouldNotWorkThemOutAgain() {
        meanings.refresh();
        var stored = jdbc.sql("select count(*) from text_meaning")
                .query(Integer.class)
                .single();
        jdbc.sql("update text_meaning set meaning = (select meaning from text_meaning limit 1)")
                .update();

        var restarted = meanings();
        restarted.refresh();

        assertThat(stored).isEqualTo(5);
        assertThat(new LibrarySearch(index, restarted, LoadedModels.embeddings(), caches).similar(new Slug("pay"), 4))
                .hasSize(4);
    }

    private QuestionMeanings meanings() {
        return new QuestionMeanings(
                new SearchProperties(true), repository, LoadedModels.embeddings(), caches, transaction);
    }

    private List<String> questions(String text) {
        return search.questions(search.read(SearchText.of(text), false)).stream()
                .map(Slug::value)
                .toList();
    }
}
