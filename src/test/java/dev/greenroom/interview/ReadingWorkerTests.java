package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.accounts.Guests;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.Readings.Stored;
import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.reading.AnswerReader;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A worker of its own, who lives a year ahead so that the application's does not take its work. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class ReadingWorkerTests {

    private static final Duration AHEAD = Duration.ofDays(365);

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewData data;

    @Autowired
    private Readings readings;

    @Autowired
    private TurnRepository turns;

    @Autowired
    private AnswerReader reader;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Guests guests;

    private OwnerId owner;
    private List<UUID> answered;

    @BeforeEach
    void answerTwoQuestions() throws Exception {
        reader.whenReady().get(2, TimeUnit.MINUTES);
        owner = guests.create().owner();
        var plan = interviews
                .plan(Optional.of(owner), Setup.of(Preset.QUICK, new Slug("nurse")), 1L)
                .orElseThrow();
        UUID interview = interviews.start(owner, null, plan);
        for (int question = 1; question <= 2; question++) {
            interviews.answer(owner, interview, new Draft(Place.ofQuestion(question), "Yes.", 0, null));
            interviews.skip(owner, interview, new Draft(new Place(question, 1), null, 0, null));
        }
        interviews.end(owner, interview, Draft.NONE);
        answered = jdbc.sql(
                        "select id from interview_turn where interview_id = ? and answer = 'Yes.' order by question")
                .param(interview)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        await().atMost(Duration.ofSeconds(30)).until(() -> jobs().isEmpty());
        answered.forEach(
                turn -> jdbc.sql("insert into interview_reading_job values (?, 99, 0, now() + interval '300 days')")
                        .param(turn)
                        .update());
    }

    private List<UUID> jobs() {
        return jdbc.sql("select turn_id from interview_reading_job where turn_id in (:turns)")
                .param("turns", answered)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private ReadingWorker worker(AnswerJudge judge) {
        var queue = new ReadingQueue(jdbc, Clock.offset(Clock.systemUTC(), AHEAD));
        return new ReadingWorker(queue, readings, turns, judge, transaction);
    }

    @Test
    void readingThatCannotBeStoredShouldBeCountedAndKeepNobodyWaiting() {
        worker(new AnswerJudge(reader) {
                    @Override
                    Optional<Stored> judge(Turn main, List<Turn> followUps) {
                        var read = super.judge(main, followUps).orElseThrow();
                        return Optional.of(
                                main.id().equals(answered.getFirst())
                                        ? new Stored(UUID.randomUUID(), read.alone(), null, null) // no such answer
                                        : read);
                    }
                })
                .work();
        assertThat(jobs()).containsExactly(answered.getFirst());
        assertThat(jdbc.sql("select attempts, due_at > :then from interview_reading_job where turn_id = :turn")
                        .param("then", Timestamp.from(Instant.now().plus(AHEAD)))
                        .param("turn", answered.getFirst())
                        .query((row, number) -> row.getInt(1) + " " + row.getBoolean(2))
                        .single())
                .isEqualTo("1 true");
    }

    @Test
    void ownerWhenAnAnswerIsBeingReadShouldBeDeletedWithoutWaiting() {
        worker(new AnswerJudge(reader) {
                    @Override
                    Optional<Stored> judge(Turn main, List<Turn> followUps) {
                        CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> data.delete(owner)))
                                .orTimeout(5, TimeUnit.SECONDS)
                                .join();
                        return super.judge(main, followUps);
                    }
                })
                .work();
        assertThat(jobs()).isEmpty();
        assertThat(data.export(owner)).isEmpty();
    }
}
