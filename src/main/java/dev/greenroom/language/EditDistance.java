package dev.greenroom.language;

import java.util.Arrays;

/**
 * What it costs to turn one word into another, letter by letter (optimal string alignment: no letter is touched twice).
 * Leaving a letter out and swapping two are the likelier slips, so they cost less.
 */
final class EditDistance {

    /** One slip of the likelier kind: a letter left out, or two swapped. */
    static final int SLIP = 2;

    /** A wrong letter, or one too many. */
    static final int MISTAKE = 3;

    private EditDistance() {}

    /** From {@code typed} to each start of {@code meant}; at index n to its first n letters. */
    static int[] toStarts(String typed, String meant) {
        var beforeLast = new int[0];
        var last = new int[meant.length() + 1];
        Arrays.setAll(last, letters -> letters * SLIP);
        for (int i = 1; i <= typed.length(); i++) {
            var row = new int[meant.length() + 1];
            row[0] = i * MISTAKE;
            for (int j = 1; j <= meant.length(); j++) {
                var replaced = last[j - 1] + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : MISTAKE);
                row[j] = Math.min(replaced, Math.min(row[j - 1] + SLIP, last[j] + MISTAKE));
                if (isSwapped(typed, i, meant, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + SLIP);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last;
    }

    private static boolean isSwapped(String typed, int i, String meant, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
    }
}
