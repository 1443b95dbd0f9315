package dev.greenroom.content;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The content files cannot be used as they are. The message lists every problem, a line each. */
public final class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private ContentException(String message, List<Problem> problems) {
        super(message);
        this.problems = problems;
    }

    List<Problem> problems() {
        return problems;
    }

    static ContentException broken(List<Problem> problems) {
        var message = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return new ContentException(message, List.copyOf(problems));
    }

    static ContentException missing(Path folder) {
        return new ContentException("There is no content folder at %s.".formatted(folder), List.of());
    }
}
