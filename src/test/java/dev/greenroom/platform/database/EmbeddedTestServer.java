package dev.greenroom.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * The one server of a test run. It migrates a template once and copies that for every test context. What it holds may be
 * lost, so it does not wait for the disk.
 */
final class EmbeddedTestServer {

    private static final String ROLE = "greenroom";
    private static final String TEMPLATE = "greenroom";
    private static final AtomicInteger databases = new AtomicInteger();

    /** Held for as long as the tests run: the lock goes with the object. */
    private static final DataDirectory directory = DataDirectory.open(Path.of("target/test-data"));

    private static final PostgresServer server = start();

    private EmbeddedTestServer() {}

    static PostgresConnectionDetails createDatabase() {
        String name = "test_" + databases.incrementAndGet();
        execute(server, "CREATE DATABASE %s TEMPLATE %s OWNER %s".formatted(name, TEMPLATE, ROLE));
        return server.connectionDetails(name, ROLE);
    }

    private static PostgresServer start() {
        PostgresServer server = PostgresServer.start(directory.path().resolve("postgresql"), TestPrograms.FOLDER, """
                fsync = off
                synchronous_commit = off
                full_page_writes = off
                max_connections = 300
                """);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        dropLeftovers(server);
        server.createDatabase(TEMPLATE);
        PostgresConnectionDetails template = server.connectionDetails(TEMPLATE, ROLE);
        Flyway.configure()
                .dataSource(template.getJdbcUrl(), template.getUsername(), template.getPassword())
                .load()
                .migrate();
        return server;
    }

    /** A run that was killed, or one with other migrations, may have left databases. */
    private static void dropLeftovers(PostgresServer server) {
        execute(server, """
                SELECT format('DROP DATABASE %I WITH (FORCE)', datname) FROM pg_database
                WHERE datname = 'greenroom' OR datname LIKE 'test\\_%'
                """).forEach(drop -> execute(server, drop));
    }

    /** As superuser, since the role of the application may not create databases; returns the first column. */
    private static List<String> execute(PostgresServer server, String sql) {
        try (Connection connection = server.connectionDetails("postgres", PostgresCluster.SUPERUSER)
                        .connect();
                Statement statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
