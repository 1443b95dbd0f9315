package dev.greenroom.platform.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.util.FileSystemUtils;

/**
 * The files of one PostgreSQL server: its data, the password of its roles, and its logs.
 *
 * @param data what PostgreSQL calls the data directory
 * @param password of both the superuser and the roles that Greenroom creates
 */
record PostgresCluster(Path data, String password, Path logs) {

    static final String MAJOR_VERSION = "18";
    static final String SUPERUSER = "postgres";

    private static final int PASSWORD_BYTES = 24;

    /** Opens the cluster below {@code directory}, creating it on the first run. */
    static PostgresCluster open(Path directory, PostgresPrograms programs) throws IOException {
        Path data = directory.resolve("cluster");
        Path passwordFile = directory.resolve("password");
        Path logs = Files.createDirectories(directory.resolve("log"));
        if (Files.notExists(data)) {
            writePassword(passwordFile);
            initialise(data, passwordFile, programs, logs);
        }
        checkMajorVersion(data);
        return new PostgresCluster(data, readPassword(passwordFile), logs);
    }

    /** Elsewhere first, so that a start that was killed half-way leaves nothing that looks like a database. */
    private static void initialise(Path data, Path passwordFile, PostgresPrograms programs, Path logs)
            throws IOException {
        Path unfinished = data.resolveSibling("cluster-unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        programs.run(
                logs,
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=" + locale(),
                // Sorts and folds case alike on every operating system.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Still asked by the trigram extension for what is a letter; it needs one that knows UTF-8. */
    private static String locale() {
        String os = System.getProperty("os.name");
        return os.startsWith("Linux") ? "C.UTF-8" : os.startsWith("Mac") ? "en_US.UTF-8" : "C";
    }

    private static void checkMajorVersion(Path data) throws IOException {
        String found = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!found.equals(MAJOR_VERSION)) {
            throw DatabaseStartException.otherMajorVersion(data, found, MAJOR_VERSION);
        }
    }

    private static void writePassword(Path file) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
    }

    private static String readPassword(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw DatabaseStartException.passwordMissing(file);
        }
        return Files.readString(file).strip();
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
