package dev.greenroom.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.catalog.SampleScores;
import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.platform.web.Visitor;
import java.util.Map;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class SampleScoringTests {

    private static final Slug REWRITE = new Slug("backend-failed-rewrite");
    private static final Slug CASE = new Slug("pm-case-us-launch");

    @LocalServerPort
    private int port;

    @Autowired
    private SampleScores scores;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SharedCaches caches;

    @AfterEach
    void forget() {
        jdbc.sql("delete from sample_score").update();
        caches.drop();
    }

    @Test
    void sampleShouldBeScoredAgainOnlyWhenItsTextOrTheRubricChanges() {
        assertThat(refresh("1", "text", 84)).containsOnlyKeys(REWRITE, CASE);
        assertThat(refresh("1", "text", 50)).isEmpty();
        assertThat(refresh("1", "better text", 88)).containsOnlyKeys(REWRITE);
        assertThat(refresh("2", "better text", 86)).containsOnlyKeys(REWRITE, CASE);
        assertThat(scores.refresh("2", Map.of(CASE, "case"), slug -> OptionalInt.empty()))
                .isEmpty();
        assertThat(jdbc.sql("select question from sample_score")
                        .query(String.class)
                        .list())
                .containsExactly(CASE.value());
    }

    @Test
    void scoreShouldBeShownUnderTheSampleOfItsQuestionAndGuide() {
        assertThat(sampleScore("/questions/backend-failed-rewrite")).isEmpty();

        refresh("1", "text", 84);

        assertThat(sampleScore("/questions/backend-failed-rewrite"))
                .isEqualTo("This sample reads 84 of 100 on our rubric.");
        assertThat(sampleScore("/guides/backend-developer")).isEqualTo("This sample reads 84 of 100 on our rubric.");
        assertThat(sampleScore("/questions/pm-case-us-launch")).isEmpty();
    }

    private Map<Slug, OptionalInt> refresh(String version, String text, int overall) {
        return scores.refresh(
                version,
                Map.of(REWRITE, text, CASE, "case"),
                slug -> slug.equals(REWRITE) ? OptionalInt.of(overall) : OptionalInt.empty());
    }

    private String sampleScore(String path) {
        return Jsoup.parse(Visitor.text(new Visitor(port).get(path)))
                .select(".sample-score")
                .text();
    }
}
