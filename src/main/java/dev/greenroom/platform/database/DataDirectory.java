package dev.greenroom.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/**
 * The directory that keeps Greenroom's data between runs, held by one running Greenroom at a time. The operating system
 * frees it when the process ends, however it ends.
 */
final class DataDirectory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataDirectory.class);

    /** Closing any channel of a file drops all locks of this process on it, so nobody here may open it twice. */
    private static final Set<Path> heldByThisProcess = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates the directory if it is not there, and takes it for this process. */
    static DataDirectory open(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        try {
            Path path = Files.createDirectories(absolute).toRealPath();
            if (!heldByThisProcess.add(path)) {
                throw DatabaseStartException.directoryInUse(path, owner(path));
            }
            return lock(path);
        } catch (IOException e) {
            throw DatabaseStartException.directoryNotUsable(absolute, e);
        }
    }

    private static DataDirectory lock(Path path) throws IOException {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    path.resolve("greenroom.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw DatabaseStartException.directoryInUse(path, owner(path));
            }
            Files.writeString(ownerFile(path), ProcessHandle.current().pid() + "\n");
            return new DataDirectory(path, channel);
        } catch (IOException | DatabaseStartException e) {
            if (channel != null) {
                channel.close();
            }
            heldByThisProcess.remove(path);
            throw e;
        }
    }

    Path path() {
        return path;
    }

    /** Leaves the port for the message that a second Greenroom on this directory shows. */
    @EventListener
    void announce(WebServerInitializedEvent event) throws IOException {
        if (event.getApplicationContext().getServerNamespace() == null) {
            int port = event.getWebServer().getPort();
            Files.writeString(ownerFile(path), ProcessHandle.current().pid() + "\n" + port + "\n");
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(ownerFile(path));
            lock.close();
        } catch (IOException e) {
            log.warn("Could not release the data directory {}", path, e);
        } finally {
            heldByThisProcess.remove(path);
        }
    }

    private static String owner(Path path) throws IOException {
        Path file = ownerFile(path);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return switch (lines.size()) {
            case 0 -> "a process that is just starting";
            case 1 -> "process " + lines.get(0);
            default -> "process %s, which answers on port %s".formatted(lines.get(0), lines.get(1));
        };
    }

    private static Path ownerFile(Path path) {
        return path.resolve("greenroom.pid");
    }
}
