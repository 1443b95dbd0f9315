package dev.greenroom.interview;

import dev.greenroom.interview.ReadingQueue.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what is in the queue. The result and the end of its row are one transaction. */
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

    /** Works until nothing is due. */
    void work() {
        while (Boolean.TRUE.equals(transaction.execute(status -> readNext()))) {
            // the next one
        }
    }

    private boolean readNext() {
        return queue.next().map(this::read).orElse(false);
    }

    private boolean read(Job job) {
        try {
            Turn main = turns.findById(job.turn()).orElseThrow();
            var interview = main.interview();
            var stored = judge.judge(main, interview.followUps(main.place().question()));
            if (stored.isEmpty()) {
                return false; // the models are loading
            }
            readings.store(stored.get(), interview.textVersion(main.place().question()));
            queue.done(job);
        } catch (RuntimeException e) {
            LOG.warn("An answer could not be read, attempt {}", job.attempts() + 1, e);
            queue.failed(job);
        }
        return true;
    }
}
