package dev.greenroom.scoring.keypoint;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Texts as sets of four letters in a row: they meet across endings and small misspellings. */
final class Pieces {

    private static final int LETTERS = 4;

    private Pieces() {}

    static Set<String> of(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + LETTERS <= letters.length(); i++) {
            pieces.add(letters.substring(i, i + LETTERS));
        }
        return pieces;
    }

    /** The share of what is wanted, beyond what is given, that is said; half where nothing is left to want. */
    static double share(Set<String> wanted, Set<String> given, Set<String> said) {
        int left = 0;
        int met = 0;
        for (String one : wanted) {
            if (!given.contains(one)) {
                left++;
                met += said.contains(one) ? 1 : 0;
            }
        }
        return left == 0 ? 0.5 : (double) met / left;
    }
}
