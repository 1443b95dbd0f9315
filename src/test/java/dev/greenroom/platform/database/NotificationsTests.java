package dev.greenroom.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.NotificationsTests.RecordingListener;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({NotificationsTestConfiguration.class, RecordingListener.class})
class NotificationsTests {

    @Autowired
    private Notifications notifications;

    @Autowired
    private RecordingListener listener;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void waitForConnection() throws InterruptedException {
        if (!listener.connectedBefore) {
            assertThat(listener.next()).isEqualTo("connected");
            listener.connectedBefore = true;
        }
    }

    @Test
    void messageWhenTransactionCommitsShouldArrive() throws InterruptedException {
        publish("news", "two's company");

        assertThat(listener.next()).isEqualTo("received two's company");
    }

    @Test
    void messageWhenTransactionRollsBackShouldNotArrive() throws InterruptedException {
        transactions.executeWithoutResult(status -> {
            notifications.publish("news", "never");
            status.setRollbackOnly();
        });
        publish("news", "next");

        assertThat(listener.next()).isEqualTo("received next");
    }

    @Test
    void messageWhenOnAnotherChannelShouldNotArrive() throws InterruptedException {
        publish("gossip", "elsewhere");
        publish("news", "here");

        assertThat(listener.next()).isEqualTo("received here");
    }

    @Test
    void messageWhenListenerFailedOnTheLastShouldArrive() throws InterruptedException {
        publish("news", "fail");
        publish("news", "recovered");

        assertThat(listener.next()).isEqualTo("received recovered");
    }

    @Test
    void connectionWhenLostShouldComeBackAndSaySo() throws InterruptedException {
        jdbc.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND application_name = ?")
                .param(NotificationReceiver.CONNECTION_NAME)
                .query(Boolean.class)
                .single();

        assertThat(listener.next()).isEqualTo("connected");
        publish("news", "after the break");
        assertThat(listener.next()).isEqualTo("received after the break");
    }

    @Test
    void messageWhenThereIsNoTransactionShouldArrive() throws InterruptedException {
        notifications.publish("news", "at once");

        assertThat(listener.next()).isEqualTo("received at once");
    }

    private void publish(String channel, String payload) {
        transactions.executeWithoutResult(status -> notifications.publish(channel, payload));
    }

    static class RecordingListener implements NotificationListener {

        private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
        private boolean connectedBefore;

        @Override
        public String channel() {
            return "news";
        }

        @Override
        public void received(String payload) {
            if (payload.equals("fail")) {
                throw new IllegalStateException("on purpose");
            }
            calls.add("received " + payload);
        }

        @Override
        public void connected() {
            calls.add("connected");
        }

        @Nullable
        String next() throws InterruptedException {
            return calls.poll(10, TimeUnit.SECONDS);
        }
    }
}
