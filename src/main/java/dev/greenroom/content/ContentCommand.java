package dev.greenroom.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The commands that work on content files alone, without a server or a database: {@code content
 * check [folder]} and {@code content format [folder]}.
 */
public final class ContentCommand {

    private static final Path SOURCES = Path.of("src/main/resources/content");
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;

    public ContentCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * @return the exit status: 0 when all is well, 1 with problems printed, 2 for an unknown command;
     *     empty if the arguments are no content command
     */
    public Optional<Integer> run(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("content")) {
            return Optional.empty();
        }
        var command = arguments.length > 1 ? arguments[1] : "";
        var folder = arguments.length > 2 ? Path.of(arguments[2]) : SOURCES;
        try {
            return Optional.of(
                    switch (command) {
                        case "check" -> check(folder);
                        case "format" -> format(folder);
                        default -> usage();
                    });
        } catch (ContentException e) {
            out.println(e.getMessage());
            return Optional.of(FAILED);
        } catch (IOException e) {
            out.println("Cannot write to %s: %s".formatted(folder, e.getMessage()));
            return Optional.of(FAILED);
        }
    }

    private int check(Path folder) {
        var problems = ContentCheck.check(ContentFolder.at(folder));
        problems.forEach(out::println);
        out.println(problems.isEmpty() ? "Content is in order." : "%d problems.".formatted(problems.size()));
        return problems.isEmpty() ? 0 : FAILED;
    }

    private int format(Path folder) throws IOException {
        var changed = new LibraryReader(ContentFolder.at(folder))
                .read()
                .files()
                .filter(file -> !file.isCanonical())
                .toList();
        for (var file : changed) {
            Files.writeString(folder.resolve(file.source().name()), file.canonical());
            out.println("formatted " + file.source().name());
        }
        out.println("%d files changed.".formatted(changed.size()));
        return 0;
    }

    private int usage() {
        out.println("usage: content check|format [folder]   (default folder: %s)".formatted(SOURCES));
        return MISUSED;
    }
}
