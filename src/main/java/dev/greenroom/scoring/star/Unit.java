package dev.greenroom.scoring.star;

import dev.greenroom.language.Embedding;
import dev.greenroom.language.Fluent;
import dev.greenroom.language.Span;
import dev.greenroom.language.Token;
import dev.greenroom.language.Words;
import java.util.List;

/**
 * One sentence of an answer by itself.
 *
 * @param span where it stands in the answer
 * @param text its text without a heading word
 * @param folded the text in lower case, without fillers
 * @param words how many words it has, fillers aside
 * @param fillers how many fillers it has
 * @param tokens its words where they stand in the text, fillers aside
 * @param embedding what it means, fillers aside
 * @param signs what stands out in it
 * @param grammar the hand-made features of {@link Grammar}
 * @param form what its form alone says of it
 */
public record Unit(
        Span span,
        String text,
        String folded,
        int words,
        int fillers,
        List<Token> tokens,
        Embedding embedding,
        Signs signs,
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

    /**
     * @param text the sentence without a heading word
     * @param tokens of the fluent text
     */
    static Unit of(Span span, String text, Fluent fluent, List<Token> tokens, Embedding embedding, Form form) {
        String folded = Cue.fold(fluent.text());
        int words = Words.count(fluent.text());
        Signs signs = Signs.of(folded, tokens);
        double[] grammar = Grammar.of(folded, words, tokens, signs);
        List<Token> placed = tokens.stream()
                .map(token -> new Token(fluent.inWhole(token.span()), token.text(), token.partOfSpeech()))
                .toList();
        int fillers = fluent.pauses().size();
        return new Unit(span, text, folded, words, fillers, placed, embedding, signs, grammar, form);
    }

    Unit at(Span other) {
        return new Unit(other, text, folded, words, fillers, tokens, embedding, signs, grammar, form);
    }

    Unit withForm(Form other) {
        return new Unit(span, text, folded, words, fillers, tokens, embedding, signs, grammar, other);
    }

    int count(Cue cue) {
        return signs.count(cue);
    }

    boolean has(Cue cue) {
        return signs.count(cue) > 0;
    }

    int figures() {
        return signs.figures();
    }

    int names() {
        return signs.names();
    }

    /** Names, figures and times: what makes a sentence one that only this person could say. */
    int specifics() {
        return Math.min(3, figures()) + Math.min(2, names()) + count(Cue.TIME);
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
