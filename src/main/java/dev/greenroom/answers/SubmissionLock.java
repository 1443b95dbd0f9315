package dev.greenroom.answers;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a form that is sent twice at once, as by a double click, one after the other. */
@Component
class SubmissionLock {

    private final JdbcClient jdbc;

    SubmissionLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds until the transaction ends. */
    void hold(UUID submission) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:form, 0))")
                .param("form", submission.toString())
                .query((row, number) -> true)
                .single();
    }
}
