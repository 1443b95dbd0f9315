package dev.greenroom.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, which can be killed as by {@code kill -9}. */
class KilledGreenroomTests {

    @TempDir
    private static Path directory;

    @Test
    void dataWhenGreenroomWasKilledShouldBeThereAtTheNextStart() throws Exception {
        Process greenroom = startInOtherProcess();
        try {
            assertThatExceptionOfType(DatabaseStartException.class)
                    .isThrownBy(() -> DataDirectory.open(directory))
                    .withMessageContaining("in use by another Greenroom that is running: process " + greenroom.pid());
        } finally {
            greenroom.destroyForcibly().waitFor();
        }

        try (DataDirectory held = DataDirectory.open(directory);
                PostgresServer server = Application.startServer(held);
                Connection connection =
                        server.connectionDetails("greenroom", "greenroom").connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT text FROM answer")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("committed");
        }
    }

    private static Process startInOtherProcess() throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Application.class.getName(),
                        directory.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        assertThat(output.readLine()).isEqualTo("committed");
        return process;
    }

    /** As much of Greenroom as the test needs. */
    static class Application {

        static PostgresServer startServer(DataDirectory held) {
            return PostgresServer.start(held.path().resolve("postgresql"), TestPrograms.FOLDER, "");
        }

        public static void main(String[] arguments) throws SQLException, InterruptedException {
            PostgresServer server = startServer(DataDirectory.open(Path.of(arguments[0])));
            server.createDatabase("greenroom");
            try (Connection connection =
                            server.connectionDetails("greenroom", "greenroom").connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE answer AS SELECT 'committed' AS text");
            }
            System.out.println("committed");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
