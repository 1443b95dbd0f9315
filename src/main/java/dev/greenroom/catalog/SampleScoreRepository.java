package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What samples were given, by the slug of their question. */
@Repository
class SampleScoreRepository {

    private static final long LOCK = 0x67726565_73616d70L;

    private final JdbcClient jdbc;

    SampleScoreRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a score was given for. */
    record Stored(String textHash, String rubricVersion) {

        boolean isOf(String textHash, String rubricVersion) {
            return this.textHash.equals(textHash) && this.rubricVersion.equals(rubricVersion);
        }
    }

    /** Until the end of the transaction; false if another instance has it. */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    Map<Slug, Stored> findAll() {
        var found = new HashMap<Slug, Stored>();
        jdbc.sql("select question, text_hash, rubric_version from sample_score").query(row -> {
            found.put(
                    new Slug(row.getString("question")),
                    new Stored(row.getString("text_hash"), row.getString("rubric_version")));
        });
        return found;
    }

    /** Those of a guide that have a number. */
    Map<Slug, SampleScore> findByGuide(Slug guide) {
        var found = new HashMap<Slug, SampleScore>();
        jdbc.sql("""
            select sample_score.question, overall, rubric_version
            from sample_score join question on question.slug = sample_score.question
            join guide on guide.id = question.guide_id
            where guide.slug = :guide and overall is not null
            """).param("guide", guide.value()).query(row -> {
            found.put(
                    new Slug(row.getString("question")),
                    new SampleScore(row.getInt("overall"), row.getString("rubric_version")));
        });
        return found;
    }

    void save(Slug question, Stored stored, OptionalInt overall, Instant now) {
        jdbc.sql("""
            insert into sample_score (question, text_hash, rubric_version, overall, scored_at)
            values (:question, :hash, :version, :overall, :now)
            on conflict (question) do update set text_hash = excluded.text_hash,
                rubric_version = excluded.rubric_version, overall = excluded.overall,
                scored_at = excluded.scored_at
            """)
                .param("question", question.value())
                .param("hash", stored.textHash())
                .param("version", stored.rubricVersion())
                .param("overall", overall.isPresent() ? overall.getAsInt() : null)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Forgets the samples of other questions; returns how many. */
    int retain(Collection<Slug> questions) {
        return jdbc.sql("delete from sample_score where question <> all (:questions)")
                .param("questions", questions.stream().map(Slug::value).toArray(String[]::new))
                .update();
    }
}
