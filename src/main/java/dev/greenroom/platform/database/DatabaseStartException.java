package dev.greenroom.platform.database;

import java.io.IOException;
import java.nio.file.Path;

/** The embedded database cannot start; says what was found and what to do about it. */
final class DatabaseStartException extends RuntimeException {

    private static final String OTHER_DIRECTORY =
            "set GREENROOM_DATA_DIR to another directory, or set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME"
                    + " and SPRING_DATASOURCE_PASSWORD to use a PostgreSQL of your own.";

    private final String action;

    private DatabaseStartException(String description, String action) {
        super(description);
        this.action = action;
    }

    static DatabaseStartException directoryNotUsable(Path directory, IOException cause) {
        DatabaseStartException exception = new DatabaseStartException(
                "Greenroom cannot write to its data directory %s (%s).".formatted(directory, cause),
                "Let the user who runs Greenroom write there, " + OTHER_DIRECTORY);
        exception.initCause(cause);
        return exception;
    }

    static DatabaseStartException directoryInUse(Path directory, String owner) {
        return new DatabaseStartException(
                "The data directory %s is in use by another Greenroom that is running: %s.".formatted(directory, owner),
                "Stop that Greenroom first, " + OTHER_DIRECTORY);
    }

    static DatabaseStartException otherMajorVersion(Path cluster, String found, String expected) {
        return new DatabaseStartException(
                "%s holds the data of PostgreSQL %s; this Greenroom runs PostgreSQL %s and cannot open it."
                        .formatted(cluster, found, expected),
                "Start the Greenroom that wrote it and move its data with pg_dump and pg_restore"
                        + " (docs/operations.md, \"Backup and restore\"), or " + OTHER_DIRECTORY);
    }

    static DatabaseStartException passwordMissing(Path file) {
        return new DatabaseStartException(
                "The database is there, but the file with its password is not: %s.".formatted(file),
                "Put the file back from your backup of the data directory, or " + OTHER_DIRECTORY);
    }

    static DatabaseStartException commandFailed(String command, String output, Path logs) {
        return new DatabaseStartException(
                "PostgreSQL's %s failed:%n%n%s".formatted(command, output.indent(4)),
                """
                Mend what the lines above name; there may be more in %s.
                If PostgreSQL refuses to run as root, start Greenroom as an ordinary user, or %s""".formatted(logs, OTHER_DIRECTORY));
    }

    String action() {
        return action;
    }
}
