package dev.greenroom.interview;

import dev.greenroom.reading.AnswerReader;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the record of this run and reads answers, on one thread, from when the application is ready. */
@Component
class BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final int READ_EVERY_SECONDS = 5;

    private final ServerRuns runs;
    private final ReadingWorker worker;
    private final AnswerReader reader;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("interviews").factory());
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pulse").factory());

    BackgroundWork(ServerRuns runs, ReadingWorker worker, AnswerReader reader) {
        this.runs = runs;
        this.worker = worker;
        this.reader = reader;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        long beat = ServerRuns.BEAT.toSeconds();
        pulse.scheduleAtFixedRate(() -> safely(runs::beat), 0, beat, TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(() -> safely(this::read), 0, READ_EVERY_SECONDS, TimeUnit.SECONDS);
        reader.whenReady().thenRun(this::soon);
    }

    @TransactionalEventListener
    void readSoon(InterviewFinished finished) {
        soon();
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        thread.shutdownNow();
        pulse.shutdownNow();
    }

    private void soon() {
        if (!thread.isShutdown()) {
            thread.execute(() -> safely(this::read));
        }
    }

    private void read() {
        if (reader.isReady()) {
            worker.work();
        }
    }

    /** What fails is tried again at the next turn; an error that got out would end the turns for good. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("Background work of interviews failed: {}", e.toString());
        }
    }
}
