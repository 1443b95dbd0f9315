package dev.greenroom.platform.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running PostgreSQL server of our own. It listens on the loopback interface only, asks for the password that lies in
 * its directory, and has every commit on the disk before it answers.
 */
final class PostgresServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    private static final String CONFIGURATION = """
        # Greenroom writes this file at every start. For settings of your own use ALTER SYSTEM.
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        timezone = 'UTC'
        log_timezone = 'UTC'
        lc_messages = 'C'
        logging_collector = on
        log_directory = '../log'
        log_filename = 'postgresql-%%a.log'
        log_truncate_on_rotation = on
        log_rotation_age = 1d
        log_rotation_size = 0
        """;

    private final PostgresCluster cluster;
    private final PostgresPrograms programs;
    private final int port;

    private PostgresServer(PostgresCluster cluster, PostgresPrograms programs, int port) {
        this.cluster = cluster;
        this.programs = programs;
        this.port = port;
    }

    /**
     * Starts the server whose files are in {@code directory}, creating them on the first run. A server that still runs
     * there is stopped first: whoever calls this has made sure that nobody uses it.
     *
     * @param programs where PostgreSQL's programs are unpacked
     * @param settings lines of postgresql.conf that override Greenroom's own
     */
    static PostgresServer start(Path directory, Path programs, String settings) {
        try {
            Path realDirectory = Files.createDirectories(directory).toRealPath();
            PostgresPrograms unpacked = PostgresPrograms.unpack(programs);
            PostgresCluster cluster = PostgresCluster.open(realDirectory, unpacked);
            stopOrphan(cluster, unpacked);
            PostgresServer server = new PostgresServer(cluster, unpacked, freePort(realDirectory.resolve("port")));
            server.start(settings);
            return server;
        } catch (IOException e) {
            throw DatabaseStartException.directoryNotUsable(directory, e);
        }
    }

    int port() {
        return port;
    }

    PostgresConnectionDetails connectionDetails(String database, String username) {
        String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
        return new PostgresConnectionDetails(url, username, cluster.password());
    }

    /** Creates an ordinary role and a database that it owns, both called {@code name}, unless they are there. */
    void createDatabase(String name) {
        PostgresConnectionDetails superuser = connectionDetails("postgres", PostgresCluster.SUPERUSER);
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "pg_roles WHERE rolname = '%s'".formatted(name))) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, cluster.password()));
            }
            if (!exists(statement, "pg_database WHERE datname = '%s'".formatted(name))) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, name));
            }
        } catch (SQLException e) {
            throw DatabaseStartException.commandFailed("first connection", e.toString(), cluster.logs());
        }
    }

    @Override
    public void close() {
        try {
            stop(cluster, programs);
        } catch (IOException | DatabaseStartException e) {
            log.warn("PostgreSQL in {} did not stop; the next start will stop it", cluster.data(), e);
        }
    }

    private void start(String settings) throws IOException {
        Files.writeString(cluster.data().resolve("postgresql.conf"), CONFIGURATION.formatted(port) + settings);
        programs.run(
                cluster.logs(), "pg_ctl", "start", "--silent", "--wait", "--timeout=120", "--pgdata=" + cluster.data());
    }

    private static void stop(PostgresCluster cluster, PostgresPrograms programs) throws IOException {
        programs.run(
                cluster.logs(), "pg_ctl", "stop", "--silent", "--mode=fast", "--wait", "--pgdata=" + cluster.data());
    }

    private static void stopOrphan(PostgresCluster cluster, PostgresPrograms programs) throws IOException {
        PostmasterFile file = new PostmasterFile(cluster.data());
        if (file.serverRuns()) {
            log.info("Stopping the PostgreSQL that an earlier Greenroom left running in {}", cluster.data());
            stop(cluster, programs);
        }
        file.deleteIfStale();
    }

    private static boolean exists(Statement statement, String rows) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT FROM " + rows)) {
            return result.next();
        }
    }

    /** The port of the last run if it is free, so that what an operator wrote down stays true. */
    private static int freePort(Path file) throws IOException {
        int port;
        try {
            port = bind(remembered(file));
        } catch (BindException e) {
            port = bind(0);
        }
        Files.writeString(file, port + "\n");
        return port;
    }

    /** Zero, which is any port, if there is no such file or it was torn by a power cut. */
    private static int remembered(Path file) throws IOException {
        String port = Files.exists(file) ? Files.readString(file).strip() : "";
        return port.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(port), 65_535) : 0;
    }

    private static int bind(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
