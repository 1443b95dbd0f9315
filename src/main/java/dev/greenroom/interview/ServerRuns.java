package dev.greenroom.interview;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down while this instance runs, and adds up when any instance ran. What is not written down, up to one beat
 * before a crash, counts as time that nobody could use.
 */
@Component
class ServerRuns implements Uptime {

    static final Duration BEAT = Duration.ofSeconds(5);
    private static final Duration BROKEN = BEAT.multipliedBy(4);
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Run run;

    ServerRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Called every {@link #BEAT}; after a time without, a new run begins. */
    void beat() {
        Instant now = clock.instant();
        Run known = run;
        if (known != null && Duration.between(known.alive(), now).compareTo(BROKEN) < 0) {
            jdbc.sql("update server_run set alive_at = greatest(alive_at, ?) where id = ?")
                    .params(Timestamp.from(now), known.id())
                    .update();
            run = new Run(known.id(), known.started(), now);
        } else {
            run = begin(now);
        }
    }

    private Run begin(Instant now) {
        var begun = new Run(UUID.randomUUID(), now, now);
        jdbc.sql("delete from server_run where alive_at < ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
        jdbc.sql("insert into server_run (id, started_at, alive_at) values (?, ?, ?)")
                .params(begun.id(), Timestamp.from(now), Timestamp.from(now))
                .update();
        return begun;
    }

    @Override
    public Duration between(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        Run own = run;
        Instant begun = own == null ? to : own.started();
        if (!from.isBefore(begun)) {
            return Duration.between(from, to);
        }
        // This run lasts until now; its row is up to a beat behind.
        Instant covered = begun.isBefore(to) ? begun : to;
        return Duration.between(covered, to).plus(recorded(from, covered));
    }

    private Duration recorded(Instant from, Instant to) {
        double seconds = jdbc.sql("""
            select coalesce(sum(extract(epoch from upper(part) - lower(part))), 0)
            from unnest((
                select range_agg(tstzrange(started_at, alive_at, '[]')) * tstzmultirange(tstzrange(:from, :to))
                from server_run
                where alive_at >= :from and started_at <= :to)) as part
            """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(Double.class)
                .single();
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private record Run(UUID id, Instant started, Instant alive) {}
}
