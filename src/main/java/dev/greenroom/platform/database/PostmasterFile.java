package dev.greenroom.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file in which a PostgreSQL server notes its process; it stays behind when the server is killed.
 *
 * @param data the server's data directory
 */
record PostmasterFile(Path data) {

    /** Whether the noted process is a PostgreSQL server on this very data. */
    boolean serverRuns() throws IOException {
        return process()
                .flatMap(process -> process.info().commandLine())
                .filter(commandLine -> commandLine.contains(data.toString()))
                .isPresent();
    }

    /**
     * Deletes the file if another program has the process number now, which PostgreSQL itself does not notice: it would
     * refuse to start.
     */
    void deleteIfStale() throws IOException {
        boolean otherProgram = process()
                .flatMap(process -> process.info().command())
                .filter(command -> !Path.of(command).getFileName().toString().startsWith("postgres"))
                .isPresent();
        if (otherProgram) {
            Files.delete(file());
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        if (Files.notExists(file())) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file())) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
