package dev.greenroom.platform.cache;

import dev.greenroom.platform.database.NotificationListener;
import dev.greenroom.platform.database.Notifications;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes caches that are dropped together, on every instance, when published content changes. */
@Component
public class SharedCaches implements NotificationListener {

    private static final String CHANNEL = "caches_dropped";

    private final AtomicLong generation = new AtomicLong();
    private final Notifications notifications;

    SharedCaches(Notifications notifications) {
        this.notifications = notifications;
    }

    /** @param capacity how many values are kept at most */
    public <K, V> SharedCache<K, V> create(int capacity, Function<K, V> load) {
        return new SharedCache<>(generation::get, capacity, load);
    }

    /** Grows by one or more whenever the caches are dropped. */
    public long generation() {
        return generation.get();
    }

    /**
     * Drops every cache once the current transaction has committed, at once without one; on the other instances a moment
     * later.
     */
    public void drop() {
        notifications.publish(CHANNEL, "");
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            generation.incrementAndGet();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                generation.incrementAndGet();
            }
        });
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void received(String payload) {
        generation.incrementAndGet();
    }

    /** Another instance may have dropped the caches while nobody here was listening. */
    @Override
    public void connected() {
        generation.incrementAndGet();
    }
}
