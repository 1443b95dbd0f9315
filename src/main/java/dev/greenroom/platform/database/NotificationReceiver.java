package dev.greenroom.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens on a connection of its own, connects again when it is lost, and calls the listeners. */
@Component
class NotificationReceiver implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NotificationReceiver.class);

    /** As PostgreSQL lists it in pg_stat_activity. */
    static final String CONNECTION_NAME = "greenroom-notifications";

    /** A silently lost connection goes unnoticed for this long, and then for the time that the check may take. */
    private static final int CHECK_INTERVAL_MILLIS = 30_000;

    private static final String CHECK_TIMEOUT_SECONDS = "10";

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final JdbcConnectionDetails database;
    private final List<NotificationListener> listeners;

    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection connection;

    NotificationReceiver(JdbcConnectionDetails database, List<NotificationListener> listeners) {
        this.database = database;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        if (!listeners.isEmpty()) {
            Thread receiver = Thread.ofPlatform().daemon().name("notifications").unstarted(this::receive);
            // Known before it runs, for it runs only as long as it is the one.
            thread = receiver;
            receiver.start();
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
        Connection open = connection;
        try {
            if (open != null) {
                // close() would wait for the thread that waits for messages.
                open.abort(Runnable::run);
            }
        } catch (SQLException e) {
            log.debug("The connection for notifications was gone already", e);
        }
    }

    /** Before the web server, whose pages come from what the listeners keep up to date. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void receive() {
        Duration pause = FIRST_PAUSE;
        while (isRunning()) {
            try (Connection opened = connect()) {
                listen(opened);
                pause = FIRST_PAUSE;
                deliver(opened);
            } catch (SQLException e) {
                if (isRunning()) {
                    log.warn(
                            "Lost touch with the other instances, next try in {} ms: {}",
                            pause.toMillis(),
                            e.getMessage());
                    pause = wait(pause);
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.getUsername());
        properties.setProperty("password", database.getPassword());
        properties.setProperty("ApplicationName", CONNECTION_NAME);
        properties.setProperty("socketTimeout", CHECK_TIMEOUT_SECONDS);
        Connection opened = DriverManager.getConnection(database.getJdbcUrl(), properties);
        connection = opened;
        return opened;
    }

    private void listen(Connection opened) throws SQLException {
        try (Statement statement = opened.createStatement()) {
            for (NotificationListener listener : listeners) {
                statement.execute("LISTEN " + statement.enquoteIdentifier(listener.channel(), true));
            }
        }
        listeners.forEach(listener -> call(listener::connected));
    }

    private void deliver(Connection opened) throws SQLException {
        PGConnection source = opened.unwrap(PGConnection.class);
        while (isRunning()) {
            for (PGNotification notification : source.getNotifications(CHECK_INTERVAL_MILLIS)) {
                listeners.stream()
                        .filter(listener -> listener.channel().equals(notification.getName()))
                        .forEach(listener -> call(() -> listener.received(notification.getParameter())));
            }
            check(opened);
        }
    }

    private static void check(Connection opened) throws SQLException {
        try (Statement statement = opened.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    /** One listener that fails must not keep the message from the others. */
    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            log.error("A listener to notifications failed", e);
        }
    }

    /** Returns the pause to take next time. */
    private static Duration wait(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
