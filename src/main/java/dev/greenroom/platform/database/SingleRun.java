package dev.greenroom.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one of several instances do a job, and the others leave it. */
@Component
public class SingleRun {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public SingleRun(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Does the job in a transaction, unless an instance is at it already. */
    public void run(String job, Runnable work) {
        transactions.executeWithoutResult(status -> {
            boolean free = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:job, 0))")
                    .param("job", "greenroom " + job)
                    .query(Boolean.class)
                    .single();
            if (free) {
                work.run();
            }
        });
    }
}
