package dev.greenroom.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells every instance that shares the database, this one included, by PostgreSQL's NOTIFY.
 *
 * @see NotificationListener
 */
@Component
public class Notifications {

    private final JdbcClient jdbc;

    Notifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Publishes a message when the current transaction commits, at once without one.
     *
     * @param payload less than 8000 bytes; equal messages of one transaction arrive once
     */
    @Transactional
    public void publish(String channel, String payload) {
        jdbc.sql("SELECT pg_notify(?, ?)")
                .params(channel, payload)
                .query((row, number) -> payload)
                .single();
    }
}
