package dev.greenroom.reading;

import dev.greenroom.language.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as it was written.
 *
 * @param parts as typed: four for STAR, one for FREE, any number for POINTS
 */
public record Written(Mode mode, List<String> parts) {

    private static final int STAR_PARTS = 4;

    /** How it was written. */
    public enum Mode {
        STAR("\n\n"),
        FREE(""),
        POINTS("\n");

        private final String joint;

        Mode(String joint) {
            this.joint = joint;
        }
    }

    public Written {
        parts = List.copyOf(parts);
        if (mode == Mode.STAR && parts.size() != STAR_PARTS || mode == Mode.FREE && parts.size() != 1) {
            throw new IllegalArgumentException("Not %s: %d parts".formatted(mode, parts.size()));
        }
    }

    public static Written star(String situation, String task, String action, String result) {
        return new Written(Mode.STAR, List.of(situation, task, action, result));
    }

    public static Written free(String text) {
        return new Written(Mode.FREE, List.of(text));
    }

    public static Written points(List<String> points) {
        return new Written(Mode.POINTS, points);
    }

    /** The one text that is read: the parts that say anything, without headings. */
    public String text() {
        return String.join(
                mode.joint, parts.stream().filter(part -> !part.isBlank()).toList());
    }

    /** Where each part stands in the text; empty for a part that says nothing. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int end = 0;
        boolean first = true;
        for (String part : parts) {
            if (part.isBlank()) {
                spans.add(new Span(end, end));
                continue;
            }
            int start = first ? 0 : end + mode.joint.length();
            end = start + part.length();
            spans.add(new Span(start, end));
            first = false;
        }
        return spans;
    }

    public boolean isBlank() {
        return parts.stream().allMatch(String::isBlank);
    }
}
