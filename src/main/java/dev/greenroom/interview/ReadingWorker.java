package dev.greenroom.interview;

import dev.greenroom.interview.ReadingQueue.Job;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what is in the queue. No transaction is open while it reads; the result and the end of its row are one. */
@Component
class ReadingWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingWorker.class);

    private final ReadingQueue queue;
    private final Readings readings;
    private final TurnRepository turns;
    private final AnswerJudge judge;
    private final TransactionTemplate transaction;

    ReadingWorker(
            ReadingQueue queue,
            Readings readings,
            TurnRepository turns,
            AnswerJudge judge,
            TransactionTemplate transaction) {
        this.queue = queue;
        this.readings = readings;
        this.turns = turns;
        this.judge = judge;
        this.transaction = transaction;
    }

    /** An answer with those to its follow-ups, as they stand. */
    private record Texts(Turn main, List<Turn> followUps, int version) {}

    /** Works until nothing is due. */
    void work() {
        Optional<Job> job = take();
        while (job.isPresent()) {
            read(job.get());
            job = take();
        }
    }

    private Optional<Job> take() {
        return inTransaction(queue::take);
    }

    private void read(Job job) {
        try {
            inTransaction(() -> texts(job)).ifPresent(texts -> store(job, texts));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("An answer could not be read, attempt {}", job.attempts(), e);
            transaction.executeWithoutResult(status -> queue.failed(job));
        }
    }

    /** Empty if the interview was deleted meanwhile. */
    private Optional<Texts> texts(Job job) {
        return turns.findById(job.turn()).map(main -> {
            int question = main.place().question();
            return new Texts(
                    main, main.interview().followUps(question), main.interview().textVersion(question));
        });
    }

    private void store(Job job, Texts texts) {
        var reading = judge.judge(texts.main(), texts.followUps()).orElseThrow();
        transaction.executeWithoutResult(status -> {
            readings.store(reading, texts.version());
            queue.done(job);
        });
    }

    private <T> Optional<T> inTransaction(Supplier<Optional<T>> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
