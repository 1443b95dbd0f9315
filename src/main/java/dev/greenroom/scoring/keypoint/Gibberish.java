package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.WordPiece;
import java.util.List;

/** Tells letters at random from words: hardly one of them is known whole to the sentence model. */
final class Gibberish {

    private static final int FEWEST_WORDS = 4;
    private static final double MOSTLY = 0.8;
    private static final String LATER_PART = "##";

    private Gibberish() {}

    static boolean is(List<WordPiece> pieces) {
        int words = 0;
        int broken = 0;
        boolean whole = false;
        for (WordPiece piece : pieces) {
            boolean later = piece.text().startsWith(LATER_PART);
            if (later && whole) {
                broken++;
            } else if (!later && isWord(piece)) {
                words++;
            }
            whole = !later && isWord(piece);
        }
        return words >= FEWEST_WORDS && broken >= MOSTLY * words;
    }

    private static boolean isWord(WordPiece piece) {
        return piece.text().codePoints().anyMatch(Character::isLetter);
    }
}
