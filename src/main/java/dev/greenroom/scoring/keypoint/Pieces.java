package dev.greenroom.scoring.keypoint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Texts as sets of four letters in a row: they meet across endings and small misspellings. */
public final class Pieces {

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

    /** What an answer says in its own words: sentences that only repeat the question are not there. */
    public static Set<String> said(List<Statement> answer, Statement question) {
        Set<String> said = new HashSet<>();
        answer.stream()
                .filter(statement -> !question.words().containsAll(statement.words()))
                .forEach(statement -> said.addAll(statement.pieces()));
        return said;
    }

    /** The share of the pieces of all key points together that is said, as a root, from 0 to 1. */
    public static double wholeShare(List<String> keyPoints, Set<String> said) {
        return Math.sqrt(share(of(String.join(" ", keyPoints)), Set.of(), said));
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
