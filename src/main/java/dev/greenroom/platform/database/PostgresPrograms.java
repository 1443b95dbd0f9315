package dev.greenroom.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this machine, unpacked from the class path. */
final class PostgresPrograms {

    private final Path bin;

    private PostgresPrograms(Path home) {
        this.bin = home.resolve("bin");
    }

    /** Unpacks the programs below {@code directory} unless these very ones are there already. */
    static PostgresPrograms unpack(Path directory) throws IOException {
        byte[] archive = readArchive();
        CRC32 checksum = new CRC32();
        checksum.update(archive);
        Path home = directory.resolve("postgresql-%08x".formatted(checksum.getValue()));
        if (Files.notExists(home)) {
            Path unfinished = Files.createTempDirectory(Files.createDirectories(directory), "unpacking");
            extract(archive, unfinished);
            moveUnlessThere(unfinished, home);
        }
        return new PostgresPrograms(home);
    }

    /**
     * Runs a program to its end. Its output stays in {@code logs}, under the program's name.
     *
     * @throws DatabaseStartException if the program reports a failure
     */
    void run(Path logs, String program, String... arguments) throws IOException {
        Path output = logs.resolve(program + ".log");
        List<String> command = new ArrayList<>();
        // PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody.
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                // A file, not a pipe: the server holds it open for as long as it runs.
                .redirectOutput(Redirect.to(output.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        if (!succeeds(builder.start())) {
            throw DatabaseStartException.commandFailed(program, Files.readString(output), logs);
        }
    }

    private static boolean succeeds(Process process) {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] readArchive() throws IOException {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.startsWith("windows") ? "Windows" : os.startsWith("mac") ? "Darwin" : "Linux";
        try (InputStream stream =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return stream.readAllBytes();
        }
    }

    private static void extract(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    file.toFile().setExecutable((entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    /** Another process may have unpacked the same programs meanwhile: its copy is as good. */
    private static void moveUnlessThere(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(unfinished);
            if (Files.notExists(home)) {
                throw e;
            }
        }
    }
}
