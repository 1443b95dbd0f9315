package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.WordPiece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An answer as it is held against key points. What only repeats the question is among the statements and nowhere else.
 *
 * @param statements its sentences
 * @param words their content words
 * @param pieces their letters, four in a row
 * @param terms their content words where they stand
 */
public record Said(List<Statement> statements, Set<String> words, Set<String> pieces, List<WordPiece> terms) {

    public static Said of(List<Statement> statements, Statement question) {
        Set<String> words = new HashSet<>();
        Set<String> pieces = new HashSet<>();
        List<WordPiece> terms = new ArrayList<>();
        for (Statement statement : statements) {
            if (!question.words().containsAll(statement.words())) {
                words.addAll(statement.words());
                pieces.addAll(statement.pieces());
                terms.addAll(statement.terms());
            }
        }
        return new Said(statements, words, pieces, terms);
    }

    /** The share of the letters of all key points together that is said, as a root, from 0 to 1. */
    public double wholeShare(List<String> keyPoints) {
        return Math.sqrt(Pieces.share(Pieces.of(String.join(" ", keyPoints)), Set.of(), pieces));
    }
}
