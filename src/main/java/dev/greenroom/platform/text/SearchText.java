package dev.greenroom.platform.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a search field, tidied: composed characters, no control characters, single spaces.
 *
 * @param text at most {@value #LONGEST} characters
 * @param shortened whether it was longer
 */
public record SearchText(String text, boolean shortened) {

    public static final int LONGEST = 200;

    /** Letters and digits, with what joins or ends them in C++, C#, Node.js, CI/CD, on-call and didn’t. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’./&][\\p{L}\\p{M}\\p{N}]+)*[+#]*");

    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\s\\p{Z}]+");

    public static SearchText of(@Nullable String typed) {
        if (typed == null) {
            return new SearchText("", false);
        }
        var tidy = NOT_TEXT.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (tidy.length() <= LONGEST) {
            return new SearchText(tidy, false);
        }
        var end = Character.isLowSurrogate(tidy.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return new SearchText(tidy.substring(0, end).strip(), true);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** In lower case, in the order of the text. */
    public List<String> words() {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
