package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Embedding;
import dev.greenroom.language.Meaning;
import dev.greenroom.language.WordPiece;
import dev.greenroom.scoring.star.ContentWords;
import java.util.List;
import java.util.Set;

/**
 * A piece of text that states something: a key point, a sentence of an answer, a question.
 *
 * @param words its content words without their endings
 * @param pieces its letters, four in a row
 * @param terms its content words where they stand
 */
public record Statement(String text, Embedding meaning, Set<String> words, Set<String> pieces, List<WordPiece> terms) {

    public static Statement of(String text, Embedder embedder) {
        Meaning meaning = embedder.read(text);
        List<WordPiece> terms =
                meaning.pieces().stream().filter(Statement::isTerm).toList();
        return new Statement(text, meaning.whole(), ContentWords.of(text), Pieces.of(text), terms);
    }

    private static boolean isTerm(WordPiece piece) {
        return Character.isLetterOrDigit(piece.text().charAt(piece.text().length() - 1))
                && ContentWords.isOne(piece.text());
    }
}
