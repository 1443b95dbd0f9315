package dev.greenroom.platform.cache;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes caches that are dropped together, on every instance, when published content changes. */
@Component
public class SharedCaches {

    private final AtomicLong generation = new AtomicLong();

    /** @param capacity how many values are kept at most */
    public <K, V> SharedCache<K, V> create(int capacity, Function<K, V> load) {
        return new SharedCache<>(generation::get, capacity, load);
    }

    /** Grows by one whenever the caches are dropped. */
    public long generation() {
        return generation.get();
    }

    /** Drops every cache once the current transaction has committed; at once without one. */
    public void drop() {
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
}
