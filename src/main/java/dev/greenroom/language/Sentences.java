package dev.greenroom.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cuts a text into sentences: at full stops, at line ends that end a thought, and, where a transcript has neither, at
 * the joints of speech ("and then", "so I"). The spans are in order, do not overlap and hold all but white space.
 */
public final class Sentences {

    private static final Pattern END = Pattern.compile(
            "(?:(?<![.!?…])[.!?…]++[\"'”’)\\]]*+|\\R)(?=\\s|$)|\\R|[。！？]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "vs", "e.g", "i.e", "eg", "ie", "approx", "incl", "no", "fig", "jr",
            "sr", "dept", "ca", "cf", "al", "gen", "lt", "sgt", "capt", "inc", "ltd", "co", "corp", "a.m", "p.m");
    private static final Set<String> NEVER_LAST =
            Set.of("mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "vs", "approx");
    private static final Pattern BULLET = Pattern.compile("(?:[-*•–—◦▪]|\\d{1,2}[.)]|[a-z]\\))\\s.*", Pattern.DOTALL);

    private Sentences() {}

    public static List<Span> cut(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = END.matcher(text);
        int start = 0;
        int next = 0;
        while (matcher.find()) {
            next = next < matcher.end() ? skipSpace(text, matcher.end(), text.length()) : next;
            if (ends(text, start, matcher.start(), matcher.end(), next)) {
                addTrimmed(text, start, matcher.end(), sentences);
                start = matcher.end();
            }
        }
        addTrimmed(text, start, text.length(), sentences);
        return sentences;
    }

    /** @param next where the text goes on behind the mark and white space */
    private static boolean ends(String text, int start, int mark, int end, int next) {
        char first = text.charAt(mark);
        if (first == '\n' || first == '\r' || Character.isWhitespace(first)) {
            return endsLine(text, mark, next);
        }
        if (next >= text.length()) {
            return true;
        }
        boolean goesOn = Character.isLowerCase(text.charAt(next)) && !crossesLine(text, end, next);
        if (first == '.' && end - mark == 1) {
            return !isListNumber(text, start, mark) && !isAbbreviation(text, start, mark, goesOn);
        }
        boolean trailsOffOrQuotes = end - mark > 1 || first == '…';
        return !(goesOn && trailsOffOrQuotes);
    }

    private static boolean endsLine(String text, int mark, int next) {
        if (next >= text.length() || mark == 0) {
            return true;
        }
        boolean paragraph = blankLines(text, mark, next)
                || text.substring(mark, next).lines().limit(3).count() > 2;
        boolean wrapped = Character.isLowerCase(text.charAt(next)) && Character.isLetterOrDigit(text.charAt(mark - 1))
                || text.charAt(mark - 1) == ',';
        return paragraph || !wrapped || isBullet(text, next);
    }

    private static boolean blankLines(String text, int from, int to) {
        return IntStream.range(from, to)
                        .filter(i -> text.charAt(i) == '\n')
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean isBullet(String text, int next) {
        return BULLET.matcher(text.substring(next, Math.min(text.length(), next + 6)))
                .matches();
    }

    private static boolean crossesLine(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> c == '\n' || c == '\r');
    }

    private static boolean isListNumber(String text, int start, int mark) {
        String before = text.substring(Math.max(start, mark - 4), mark).strip();
        return start + 4 >= mark && !before.isEmpty() && before.chars().allMatch(Character::isDigit);
    }

    private static boolean isAbbreviation(String text, int start, int mark, boolean goesOn) {
        int from = mark;
        while (from > start && mark - from < 8 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, mark).toLowerCase(Locale.ROOT).replaceFirst("^[(\"'“‘]+", "");
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(mark - 1)) && !word.equals("i");
        return NEVER_LAST.contains(word) || initial || goesOn && ABBREVIATIONS.contains(word);
    }

    private static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static void addTrimmed(String text, int from, int to, List<Span> sentences) {
        int start = skipSpace(text, from, to);
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.addAll(SpokenJoints.cut(text, new Span(start, end)));
        }
    }
}
