package dev.greenroom.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The settings under which people's work is kept, read back from a server started as the application starts it. */
class EmbeddedPostgresTests {

    /** Counted from 0, in postmaster.pid. */
    private static final int SOCKET_DIRECTORY_LINE = 4;

    @TempDir
    private static Path directory;

    private static PostgresServer server;
    private static PostgresConnectionDetails details;
    private static SingleConnectionDataSource dataSource;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() {
        server = PostgresServer.start(directory, TestPrograms.FOLDER, "");
        server.createDatabase("greenroom");
        details = server.connectionDetails("greenroom", "greenroom");
        dataSource = new SingleConnectionDataSource(
                details.getJdbcUrl(), details.getUsername(), details.getPassword(), true);
        jdbc = JdbcClient.create(dataSource);
    }

    @AfterAll
    static void stop() {
        dataSource.destroy();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8",
        "is_superuser, off",
    })
    void settingWhenServerRunsShouldSuitDataThatMatters(String setting, String value) {
        assertThat(show(setting)).isEqualTo(value);
    }

    @Test
    void versionWhenServerRunsShouldBeTheOneThatWePin() {
        assertThat(show("server_version")).startsWith(PostgresCluster.MAJOR_VERSION + ".");
    }

    @Test
    void unixSocketWhenServerRunsShouldNotExist() throws IOException {
        try (Stream<String> postmasterFile = Files.lines(directory.resolve("cluster/postmaster.pid"))) {
            assertThat(postmasterFile.skip(SOCKET_DIRECTORY_LINE).findFirst()).hasValue("");
        }
    }

    @Test
    void connectionWhenPasswordIsWrongShouldBeRefused() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(details.getJdbcUrl(), "greenroom", "guess"))
                .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void passwordFileWhenWrittenShouldBeForItsOwnerOnly() throws IOException {
        assertThat(Files.getPosixFilePermissions(directory.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void trigramsWhenTextIsNotAsciiShouldKnowItsLetters() {
        jdbc.sql("CREATE EXTENSION IF NOT EXISTS pg_trgm").update();

        assertThat(jdbc.sql("SELECT array_length(show_trgm('żółć'), 1)")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x86_64",
                "linux-x86_64-alpine_linux",
                "linux-arm_64",
                "darwin-x86_64",
                "darwin-arm_64",
                "windows-x86_64"
            })
    void programsWhenOnClassPathShouldBeOfOneVersion(String platform) throws IOException {
        String archive = "postgres-%s.txz".formatted(platform);

        assertThat(Collections.list(getClass().getClassLoader().getResources(archive)))
                .singleElement()
                .asString()
                .contains("-" + PostgresCluster.MAJOR_VERSION + ".");
    }

    private static String show(String setting) {
        return jdbc.sql("SELECT current_setting(?)")
                .param(setting)
                .query(String.class)
                .single();
    }
}
