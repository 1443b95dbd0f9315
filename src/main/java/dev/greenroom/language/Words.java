package dev.greenroom.language;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into words, numbers and marks, the way the Universal Dependencies treebanks do for English. */
public final class Words {

    /** A figure with its separators, a word up to its clitic ("did" before "n't"), a clitic, a word, or one mark. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\d+(?:[.,:]\\d+)*+"
                    + "|[\\p{L}]{2,6}(?=n['’]t\\b)|n['’]t\\b|['’](?:s|re|ve|ll|d|m)\\b"
                    + "|[\\p{L}\\p{M}]++(?:[-/&][\\p{L}\\p{M}]++)*+"
                    + "|[^\\s]",
            Pattern.CASE_INSENSITIVE);

    private Words() {}

    public static List<Span> cut(String text) {
        return Span.all(TOKEN.matcher(text));
    }

    /** Words as people count them: runs between white space that hold a letter or a digit. */
    public static int count(String text) {
        int count = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                count++;
            }
        }
        return count;
    }
}
