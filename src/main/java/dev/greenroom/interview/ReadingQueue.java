package dev.greenroom.interview;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
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

    static final int MOST_ATTEMPTS = 5;
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadingQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An answer to read, in the state that its texts had when it was added. */
    record Job(UUID turn, int textVersion, int attempts) {

        boolean isGivenUp() {
            return attempts >= MOST_ATTEMPTS;
        }
    }

    /** Adds what has been answered; the same state of the texts is read once. */
    void add(Interview interview) {
        interview.questions().stream()
                .filter(turn -> turn.status() == TurnStatus.ANSWERED && !turn.isBlank())
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

    /** The next one, locked until the transaction ends: others pass it by, and after a crash it is free again. */
    Optional<Job> next() {
        return jdbc.sql("""
            select turn_id, text_version, attempts from interview_reading_job
            where due_at <= :now and attempts < :most
            order by due_at for update skip locked limit 1
            """)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST_ATTEMPTS)
                .query((row, number) -> new Job(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)))
                .optional();
    }

    void done(Job job) {
        jdbc.sql("delete from interview_reading_job where turn_id = ?")
                .param(job.turn())
                .update();
    }

    void failed(Job job) {
        jdbc.sql("update interview_reading_job set attempts = attempts + 1, due_at = ? where turn_id = ?")
                .params(Timestamp.from(clock.instant().plus(RETRY.multipliedBy(job.attempts() + 1L))), job.turn())
                .update();
    }

    Map<UUID, Job> of(Collection<UUID> turns) {
        if (turns.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select turn_id, text_version, attempts from interview_reading_job where turn_id in (:turns)")
                .param("turns", List.copyOf(turns))
                .query((row, number) -> new Job(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Job::turn, job -> job));
    }
}
