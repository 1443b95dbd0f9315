package dev.greenroom.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.platform.database.Notifications;
import dev.greenroom.platform.database.NotificationsTestConfiguration;
import dev.greenroom.platform.database.RepositoryTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({SharedCaches.class, NotificationsTestConfiguration.class})
class SharedCachesTests {

    @Autowired
    private SharedCaches caches;

    @Autowired
    private Notifications notifications;

    @Autowired
    private TransactionTemplate transactions;

    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void valueWhenAskedAgainShouldNotBeLoadedAgain() {
        SharedCache<String, Integer> cache = cache();

        assertThat(cache.get("a")).isEqualTo(cache.get("a"));
    }

    @Test
    void valueWhenTransactionThatDropsCommitsShouldBeLoadedAgainAtOnce() {
        SharedCache<String, Integer> cache = cache();
        int before = cache.get("a");
        long generation = caches.generation();

        transactions.executeWithoutResult(status -> {
            caches.drop();
            assertThat(cache.get("a")).isEqualTo(before);
        });

        assertThat(cache.get("a")).isGreaterThan(before);
        // Its own message comes back to it; let that be over before another test counts.
        await().until(() -> caches.generation() == generation + 2);
    }

    @Test
    void valueWhenAnotherInstanceDropsShouldBeLoadedAgain() {
        SharedCache<String, Integer> cache = cache();
        int before = cache.get("a");

        transactions.executeWithoutResult(status -> notifications.publish(caches.channel(), ""));

        await().untilAsserted(() -> assertThat(cache.get("a")).isGreaterThan(before));
    }

    @Test
    void valueWhenListeningBeginsAgainShouldBeLoadedAgain() {
        SharedCache<String, Integer> cache = cache();
        int before = cache.get("a");

        caches.connected();

        assertThat(cache.get("a")).isGreaterThan(before);
    }

    private SharedCache<String, Integer> cache() {
        await().until(() -> caches.generation() > 0);
        return caches.create(10, key -> loads.incrementAndGet());
    }
}
