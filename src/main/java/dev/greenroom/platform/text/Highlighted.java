package dev.greenroom.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text of which some parts are marked; plain text throughout, so that a template escapes it like any other. */
public record Highlighted(List<Part> parts) {

    /** What {@link #parse} takes as the beginning and the end of a mark; no text of ours holds either. */
    public static final char START = '\u0002';

    public static final char STOP = '\u0003';

    public record Part(String text, boolean marked) {}

    public Highlighted {
        parts = List.copyOf(parts);
    }

    public static Highlighted plain(String text) {
        return new Highlighted(List.of(new Part(text, false)));
    }

    /** Reads a text in which {@link #START} and {@link #STOP} stand around what is marked. */
    public static Highlighted parse(String text) {
        var parts = new ArrayList<Part>();
        var marked = false;
        var begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == START || text.charAt(i) == STOP) {
                if (i > begin) {
                    parts.add(new Part(text.substring(begin, i), marked));
                }
                marked = i < text.length() && text.charAt(i) == START;
                begin = i + 1;
            }
        }
        return new Highlighted(parts);
    }

    public boolean hasMarks() {
        return parts.stream().anyMatch(Part::marked);
    }

    /** With an ellipsis at each end that is not an end of the whole. */
    public Highlighted asPassageOf(String whole) {
        var passage = toString().strip();
        var all = new ArrayList<Part>();
        if (!whole.strip().startsWith(passage)) {
            all.add(new Part("… ", false));
        }
        all.addAll(parts);
        if (!whole.strip().endsWith(passage)) {
            all.add(new Part(" …", false));
        }
        return new Highlighted(all);
    }

    @Override
    public String toString() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
