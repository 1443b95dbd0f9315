package dev.greenroom.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresRestartTests {

    /** Creating a cluster takes seconds, so the tests that need a whole one share it. */
    @TempDir
    private static Path directory;

    @TempDir
    private Path emptyDirectory;

    @Test
    void serverWhenStartedAgainShouldKeepDataAndPort() throws SQLException {
        int port;
        try (PostgresServer server = start()) {
            port = server.port();
            server.createDatabase("kept");
            execute(server, "CREATE TABLE note AS SELECT 'still here' AS text");
        }
        assertThat(directory.resolve("cluster/postmaster.pid")).doesNotExist();

        try (PostgresServer server = start()) {
            server.createDatabase("kept");

            assertThat(server.port()).isEqualTo(port);
            assertThat(query(server, "SELECT text FROM note")).isEqualTo("still here");
        }
    }

    @Test
    void serverWhenStartedOnACopyShouldServeTheSameData() throws Exception {
        try (PostgresServer server = start()) {
            server.createDatabase("kept");
            execute(server, "CREATE TABLE backed_up AS SELECT 'copied' AS text");
        }
        // As docs/operations.md tells operators to make a backup.
        Path copy = emptyDirectory.resolve("copy");
        new ProcessBuilder("cp", "-a", directory.toString(), copy.toString())
                .start()
                .waitFor();

        try (PostgresServer server = start(copy)) {
            assertThat(query(server, "SELECT text FROM backed_up")).isEqualTo("copied");
        }
    }

    @Test
    void serverWhenOrphanIsRunningShouldStopItAndServeItsData() throws SQLException {
        PostgresServer orphan = start();
        orphan.createDatabase("kept");
        String orphanStarted = query(orphan, "SELECT pg_postmaster_start_time()");

        try (PostgresServer server = start()) {
            assertThat(server.port()).isEqualTo(orphan.port());
            assertThat(query(server, "SELECT pg_postmaster_start_time()")).isNotEqualTo(orphanStarted);
        }
    }

    @Test
    void serverWhenItsOldProcessNumberWentToAnotherProgramShouldStart() throws IOException, SQLException {
        start().close();
        Files.writeString(
                directory.resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (PostgresServer server = start()) {
            server.createDatabase("kept");

            assertThat(query(server, "SELECT 'up'")).isEqualTo("up");
        }
    }

    @Test
    void serverWhenDataIsOfAnotherMajorVersionShouldSayHowToMoveIt() throws IOException {
        Files.writeString(
                Files.createDirectory(emptyDirectory.resolve("cluster")).resolve("PG_VERSION"), "17\n");

        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> start(emptyDirectory))
                .withMessageContaining("holds the data of PostgreSQL 17")
                .satisfies(e -> assertThat(e.action()).contains("pg_dump", "GREENROOM_DATA_DIR"));
    }

    @Test
    void serverWhenPasswordFileIsGoneShouldNameIt() throws IOException {
        Files.writeString(
                Files.createDirectory(emptyDirectory.resolve("cluster")).resolve("PG_VERSION"), "18\n");

        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> start(emptyDirectory))
                .withMessageContaining(emptyDirectory.resolve("password").toString());
    }

    @Test
    void serverWhenPostgresRefusesToStartShouldQuoteIt() {
        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> PostgresServer.start(directory, TestPrograms.FOLDER, "shared_buffers = 1\n"))
                .withMessageContaining("outside the valid range for parameter \"shared_buffers\"")
                .satisfies(e ->
                        assertThat(e.action()).contains(directory.resolve("log").toString()));
    }

    private static PostgresServer start() {
        return start(directory);
    }

    private static PostgresServer start(Path directory) {
        return PostgresServer.start(directory, TestPrograms.FOLDER, "fsync = off\n");
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connectionDetails("kept", "kept").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connectionDetails("kept", "kept").connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
