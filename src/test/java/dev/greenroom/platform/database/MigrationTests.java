package dev.greenroom.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class MigrationTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void extensionsWhenMigratedShouldBeThere() {
        assertThat(jdbc.sql("SELECT extname FROM pg_extension")
                        .query(String.class)
                        .list())
                .contains("pg_trgm", "unaccent", "fuzzystrmatch");
    }

    @Test
    void unaccentWhenUsedInAnIndexShouldBeAccepted() {
        jdbc.sql("CREATE TEMPORARY TABLE word (text text)").update();
        jdbc.sql("CREATE INDEX ON word USING gin (greenroom_unaccent(text) gin_trgm_ops)")
                .update();
        jdbc.sql("INSERT INTO word VALUES ('résumé')").update();

        assertThat(jdbc.sql("SELECT greenroom_unaccent(text) FROM word")
                        .query(String.class)
                        .single())
                .isEqualTo("resume");
    }
}
