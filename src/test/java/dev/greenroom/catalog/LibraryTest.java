package dev.greenroom.catalog;

import static dev.greenroom.catalog.ImportOutcome.AGREED;
import static dev.greenroom.catalog.ImportOutcome.ARCHIVED;
import static dev.greenroom.catalog.ImportOutcome.CONFLICTING;
import static dev.greenroom.catalog.ImportOutcome.CREATED;
import static dev.greenroom.catalog.ImportOutcome.RESTORED;
import static dev.greenroom.catalog.ImportOutcome.UNCHANGED;
import static dev.greenroom.catalog.ImportOutcome.UPDATED;
import static dev.greenroom.catalog.LibraryBuilder.library;
import static dev.greenroom.catalog.LibraryBuilder.questionContent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.database.RepositoryTest;
import dev.greenroom.platform.text.Slug;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The import rule on real tables. */
@RepositoryTest
@Import({Library.class, JsonColumns.class, LibraryTest.FixedClock.class})
class LibraryTest {

    private static final Slug TURNER = new Slug("turner");
    private static final Slug SPEED = new Slug("speed");

    @Autowired
    private Library library;

    @Autowired
    private QuestionRepository questions;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @MockitoBean
    private SharedCaches caches;

    @Test
    void receiveWhenLibraryIsNewShouldPublishItWithRevisions() {
        var report = receive(library().question("speed", "How fast?"));

        assertThat(report.of(CREATED)).containsExactly(TURNER, SPEED);
        assertThat(statusOf("speed")).isEqualTo("PUBLISHED");
        assertThat(revisionsOf("speed")).isEqualTo(1);
        assertThat(report.changesPages()).isTrue();
    }

    @Test
    void receiveWhenNothingChangedShouldChangeNothing() {
        receive(library().question("speed", "How fast?"));
        var before = jdbc.sql("select string_agg(q::text, '' order by id) from question q")
                .query(String.class)
                .single();

        var report = receive(library().question("speed", "How fast?"));

        assertThat(report.of(UNCHANGED)).containsExactly(TURNER, SPEED);
        assertThat(report.changesPages()).isFalse();
        assertThat(jdbc.sql("select string_agg(q::text, '' order by id) from question q")
                        .query(String.class)
                        .single())
                .isEqualTo(before);
        assertThat(revisionsOf("speed")).isEqualTo(1);
    }

    @Test
    void receiveWhenOnlyTheFileChangedShouldPublishIt() {
        receive(library().question("speed", "How fast?"));

        var report = receive(library().question("speed", "How fast is safe?"));

        assertThat(report.of(UPDATED)).containsExactly(SPEED);
        assertThat(textOf("speed")).isEqualTo("How fast is safe?");
        assertThat(revisionsOf("speed")).isEqualTo(2);
    }

    @Test
    void receiveWhenFileAndEditorChangedShouldKeepTheEditorsTextAndPropose() {
        receive(library().question("speed", "How fast?"));
        edit("speed", "How fast, and why?");

        var report = receive(library().question("speed", "How fast is safe?"));

        assertThat(report.of(CONFLICTING)).containsExactly(SPEED);
        assertThat(textOf("speed")).isEqualTo("How fast, and why?");
        assertThat(jdbc.sql("select content ->> 'text' from proposal where slug = 'speed'")
                        .query(String.class)
                        .single())
                .isEqualTo("How fast is safe?");
    }

    @Test
    void receiveWhenAConflictIsSeenAgainShouldNotProposeTwice() {
        receive(library().question("speed", "How fast?"));
        edit("speed", "How fast, and why?");
        receive(library().question("speed", "How fast is safe?"));

        var report = receive(library().question("speed", "How fast is safe?"));

        assertThat(report.of(UNCHANGED)).contains(SPEED);
        assertThat(jdbc.sql("select count(*) from proposal").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void receiveWhenAnEditorOfAnotherPieceWasThereShouldStillUpdate() {
        receive(library().question("speed", "How fast?").question("depth", "How deep?"));
        edit("speed", "How fast, and why?");

        var report = receive(library().question("speed", "How fast?").question("depth", "How deep is safe?"));

        assertThat(report.of(UPDATED)).containsExactly(new Slug("depth"));
        assertThat(textOf("speed")).isEqualTo("How fast, and why?");
    }

    @Test
    void receiveWhenTheFileSaysWhatTheEditorMadeOfItShouldAgree() {
        receive(library().question("speed", "How fast?"));
        edit("speed", "How fast is safe?");

        assertThat(receive(library().question("speed", "How fast is safe?")).of(AGREED))
                .containsExactly(SPEED);
    }

    @Test
    void receiveWhenAQuestionIsGoneShouldArchiveItAndBringItBackLater() {
        receive(library().question("speed", "How fast?").question("depth", "How deep?"));

        assertThat(receive(library().question("speed", "How fast?")).of(ARCHIVED))
                .containsExactly(new Slug("depth"));
        assertThat(statusOf("depth")).isEqualTo("ARCHIVED");

        assertThat(receive(library().question("speed", "How fast?").question("depth", "How deep?"))
                        .of(RESTORED))
                .containsExactly(new Slug("depth"));
        assertThat(statusOf("depth")).isEqualTo("PUBLISHED");
    }

    @Test
    void receiveWhenAGuideIsGoneShouldDeleteNothing() {
        receive(library().question("speed", "How fast?"));

        receive(library().withoutGuide());

        assertThat(jdbc.sql("select status from guide").query(String.class).single())
                .isEqualTo("ARCHIVED");
        assertThat(statusOf("speed")).isEqualTo("ARCHIVED");
    }

    private ImportReport receive(LibraryBuilder files) {
        var report = library.receive(files.build());
        entities.flush();
        entities.clear();
        return report;
    }

    private void edit(String slug, String text) {
        questions.findBySlug(slug).orElseThrow().edit(questionContent(slug, text));
        entities.flush();
        entities.clear();
    }

    private String textOf(String slug) {
        return column("content ->> 'text'", slug);
    }

    private String statusOf(String slug) {
        return column("status", slug);
    }

    private String column(String expression, String slug) {
        return jdbc.sql("select " + expression + " from question where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .single();
    }

    private long revisionsOf(String slug) {
        return jdbc.sql("select count(*) from revision where slug = :slug")
                .param("slug", slug)
                .query(Long.class)
                .single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class FixedClock {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        }
    }
}
