package dev.greenroom.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** A piece of a text, from start (inclusive) to end (exclusive), counted in UTF-16 code units. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    /** Where a pattern is found, in order. */
    public static List<Span> all(Matcher matcher) {
        List<Span> spans = new ArrayList<>();
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
