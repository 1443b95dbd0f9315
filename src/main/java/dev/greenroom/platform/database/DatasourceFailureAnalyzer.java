package dev.greenroom.platform.database;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says what to do when the PostgreSQL that SPRING_DATASOURCE_URL names does not let Greenroom in. */
class DatasourceFailureAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    private final Environment environment;

    DatasourceFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
        String action = action(String.valueOf(cause.getSQLState()));
        if (action == null) {
            return null;
        }
        String description =
                "Greenroom cannot connect to the database at %s: %s".formatted(address(), cause.getMessage());
        return new FailureAnalysis(description, action, cause);
    }

    /** SQL states as listed in PostgreSQL's manual, appendix A. */
    private static @Nullable String action(String sqlState) {
        return switch (sqlState) {
            case "08001", "08004", "08006", "57P03" ->
                "Start that PostgreSQL, or correct the host and port in SPRING_DATASOURCE_URL. Without that variable,"
                        + " Greenroom brings its own database.";
            case "28000", "28P01" ->
                "Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, or let that user in"
                        + " (pg_hba.conf).";
            case "3D000" -> "Create that database (CREATE DATABASE), or correct its name in SPRING_DATASOURCE_URL.";
            default -> null;
        };
    }

    /** Without the parameters, which may hold a password. */
    private String address() {
        return environment.getProperty("spring.datasource.url", "").replaceFirst("\\?.*", "");
    }
}
