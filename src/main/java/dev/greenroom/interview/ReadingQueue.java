package dev.greenroom.interview;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers that wait to be read, one row each. */
@Component
class ReadingQueue {

    private static final int MOST_ATTEMPTS = 5;

    /** Whoever works at an answer for longer has most likely crashed, and another takes it. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration RETRY = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadingQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An answer to read, in the state that its texts had when it was added.
     *
     * @param attempts with the one that goes on
     */
    record Job(UUID turn, int textVersion, int attempts) {}

    /** Adds what has been answered; the same state of the texts is read once. */
    void add(Interview interview) {
        interview.questions().stream()
                .filter(Turn::isAnsweredInWords)
                .forEach(turn ->
                        add(turn.id(), interview.textVersion(turn.place().question())));
    }

    private void add(UUID turn, int textVersion) {
        jdbc.sql("""
            insert into interview_reading_job (turn_id, text_version, attempts, due_at)
            select :turn, :version, 0, :now
            where not exists (
                select 1 from interview_reading where turn_id = :turn and text_version >= :version)
            on conflict (turn_id) do update
            set text_version = excluded.text_version, attempts = 0, due_at = excluded.due_at
            where interview_reading_job.text_version < excluded.text_version
            """)
                .param("turn", turn)
                .param("version", textVersion)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes the next one on lease. Reading takes a while, and nobody waits for a row meanwhile. */
    Optional<Job> take() {
        Instant now = clock.instant();
        return jdbc.sql("""
            update interview_reading_job set attempts = attempts + 1, due_at = :until
            where turn_id = (
                select turn_id from interview_reading_job where due_at <= :now and attempts < :most
                order by due_at limit 1 for update skip locked)
            returning turn_id, text_version, attempts
            """)
                .param("until", Timestamp.from(now.plus(LEASE)))
                .param("now", Timestamp.from(now))
                .param("most", MOST_ATTEMPTS)
                .query((row, number) -> new Job(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)))
                .optional();
    }

    /** Unless its texts have changed since: then they are read again. */
    void done(Job job) {
        jdbc.sql("delete from interview_reading_job where turn_id = ? and text_version = ?")
                .params(job.turn(), job.textVersion())
                .update();
    }

    /** It is due again after a while; after the last attempt at once, since nobody takes it any more. */
    void failed(Job job) {
        Duration wait = job.attempts() < MOST_ATTEMPTS ? RETRY.multipliedBy(job.attempts()) : Duration.ZERO;
        jdbc.sql("update interview_reading_job set due_at = ? where turn_id = ? and text_version = ?")
                .params(Timestamp.from(clock.instant().plus(wait)), job.turn(), job.textVersion())
                .update();
    }

    /** Which of these wait, and whether they were given up. */
    Map<UUID, Boolean> of(Collection<UUID> turns) {
        if (turns.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                    select turn_id, attempts >= :most and due_at <= :now from interview_reading_job
                    where turn_id in (:turns)
                    """)
                .param("most", MOST_ATTEMPTS)
                .param("now", Timestamp.from(clock.instant()))
                .param("turns", List.copyOf(turns))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getBoolean(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
