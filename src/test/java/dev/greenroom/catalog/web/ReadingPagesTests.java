package dev.greenroom.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.web.Visitor;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@WithDatabase
class ReadingPagesTests {

    private static final int MOST_STATEMENTS = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private SharedCaches caches;

    @Autowired
    private EntityManagerFactory entityManagerFactory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guides",
                "/guides/backend-developer",
                "/guides/backend-developer?type=technical&level=advanced",
                "/guides/backend-developer/resume",
                "/guides/backend-developer/history",
                "/categories/technology",
                "/questions/backend-production-incident",
                "/articles/privacy",
                "/style"
            })
    void readingPageShouldBeTheSameForEveryReaderAndNotBeSentTwice(String path) {
        var visitor = new Visitor(port);
        var first = visitor.get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        String etag = first.headers().firstValue("ETag").orElseThrow();

        caches.connected();
        var rendered = visitor.get(path, "Cookie", "csrf=abc; theme=dark");
        assertThat(rendered.body()).isEqualTo(first.body());
        assertThat(rendered.headers().allValues("Set-Cookie")).isEmpty();

        var known = visitor.get(path, "If-None-Match", etag, "Accept-Encoding", "gzip");
        assertThat(known.statusCode()).isEqualTo(304);
    }

    @Test
    void guideShouldTakeThreeStatementsColdAndNoneWarm() {
        var visitor = new Visitor(port);
        Statistics statistics =
                entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
        caches.connected();
        statistics.clear();
        assertThat(visitor.get("/guides/backend-developer").statusCode()).isEqualTo(200);
        assertThat(statistics.getPrepareStatementCount()).isBetween(1L, (long) MOST_STATEMENTS);

        statistics.clear();
        // Another page of the same guide: it is not the rendered page that spares the statements, but the read model.
        assertThat(visitor.get("/guides/backend-developer/resume").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/guides/backend-developer").statusCode()).isEqualTo(200);
        assertThat(statistics.getPrepareStatementCount()).isZero();
    }
}
