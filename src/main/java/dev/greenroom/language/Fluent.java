package dev.greenroom.language;

import java.util.List;

/**
 * A text as it reads without its fillers.
 *
 * @param pauses what was left out, in order, where it stood in the whole text
 */
public record Fluent(String text, List<Span> pauses) {

    /** Where a piece of this text, not empty, stands in the whole one; pauses within it included. */
    public Span inWhole(Span piece) {
        return new Span(inWhole(piece.start()), inWhole(piece.end() - 1) + 1);
    }

    private int inWhole(int offset) {
        int at = offset;
        for (Span pause : pauses) {
            if (pause.start() > at) {
                break;
            }
            at += pause.length();
        }
        return at;
    }
}
