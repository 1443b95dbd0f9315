package dev.greenroom.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in the database, so that several instances count together. */
@Repository
class AttemptRepository {

    private final JdbcClient jdbc;

    AttemptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one, in a period that begins with the first. */
    Count count(byte[] key, Instant now, Duration period) {
        return jdbc.sql("""
            insert into attempt (key, times, ends_at) values (:key, 1, :end)
            on conflict (key) do update set
                times = case when attempt.ends_at <= :now then 1 else attempt.times + 1 end,
                ends_at = case when attempt.ends_at <= :now then :end else attempt.ends_at end
            returning times, ends_at
            """)
                .param("key", key)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(now.plus(period)))
                .query((row, number) -> new Count(
                        row.getInt("times"), row.getTimestamp("ends_at").toInstant()))
                .single();
    }

    void forget(byte[] key) {
        jdbc.sql("delete from attempt where key = :key").param("key", key).update();
    }

    void removeEnded(Instant now) {
        jdbc.sql("delete from attempt where ends_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }

    record Count(int times, Instant ends) {}
}
