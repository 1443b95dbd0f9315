package dev.greenroom.scoring.star;

import dev.greenroom.language.Embedding;
import dev.greenroom.language.Span;
import dev.greenroom.language.Token;
import java.util.List;

/**
 * One sentence of an answer by itself.
 *
 * @param span where it stands in the answer
 * @param text its text without a heading word
 * @param folded the text in lower case
 * @param words how many words it has
 * @param grammar the hand-made features of {@link Grammar}
 * @param form what its form alone says of it
 */
public record Unit(
        Span span,
        String text,
        String folded,
        int words,
        List<Token> tokens,
        Embedding embedding,
        double[] grammar,
        Form form) {

    /** What the form of a sentence gives away: all but PLAIN tell nothing. */
    public enum Form {
        PLAIN,
        BARE,
        REPEATED,
        LIST,
        COPIED
    }

    Unit withForm(Form other) {
        return new Unit(span, text, folded, words, tokens, embedding, grammar, other);
    }

    public boolean filler() {
        return form != Form.PLAIN;
    }

    boolean copied() {
        return form == Form.COPIED;
    }

    boolean list() {
        return form == Form.LIST;
    }
}
