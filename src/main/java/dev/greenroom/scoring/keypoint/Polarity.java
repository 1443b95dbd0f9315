package dev.greenroom.scoring.keypoint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two statements on the same matter say opposite things: by a negation, an opposite word or another number. */
final class Polarity {

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|no|never|none|nothing|neither|nor|without|cannot|hardly|isn't|aren't|wasn't|weren't|don't|doesn't|didn't"
                    + "|can't|couldn't|won't|wouldn't|shouldn't|hasn't|haven't)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** Those that are negations, as never and without, are not here: both would cancel out. */
    private static final List<String[]> OPPOSITES = List.of(
                    "faster slower",
                    "fast slow",
                    "more less",
                    "more fewer",
                    "increase decrease",
                    "increases decreases",
                    "higher lower",
                    "high low",
                    "larger smaller",
                    "large small",
                    "bigger smaller",
                    "longer shorter",
                    "before after",
                    "first last",
                    "ordered unordered",
                    "sorted unsorted",
                    "mutable immutable",
                    "synchronous asynchronous",
                    "static dynamic",
                    "public private",
                    "open closed",
                    "connected disconnected",
                    "positive negative",
                    "same different",
                    "equal unequal",
                    "rise fall",
                    "rises falls",
                    "gain lose",
                    "gains loses",
                    "possible impossible",
                    "allowed forbidden",
                    "up down",
                    "above below",
                    "hot cold",
                    "hotter colder",
                    "warmer cooler",
                    "heavier lighter",
                    "harder softer",
                    "inside outside",
                    "cheap expensive",
                    "true false",
                    "lazy eager",
                    "stateless stateful",
                    "connection-oriented connectionless",
                    "reliable unreliable",
                    "safe unsafe",
                    "parallel series",
                    "push pull",
                    "blocking non-blocking",
                    "strong weak",
                    "stronger weaker",
                    "unique duplicate",
                    "evaporate condense",
                    "left right")
            .stream()
            .map(pair -> pair.split(" "))
            .toList();

    private Polarity() {}

    static boolean opposite(String point, String statement) {
        String a = point.toLowerCase(Locale.ROOT).replace('’', '\'');
        String b = statement.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean turned = isNegated(a) != isNegated(b);
        boolean swapped =
                OPPOSITES.stream().anyMatch(pair -> swapped(pair[0], pair[1], a, b) || swapped(pair[1], pair[0], a, b));
        return turned != swapped || otherNumber(a, b);
    }

    static boolean isNegated(String folded) {
        return NEGATION.matcher(folded).results().count() % 2 == 1;
    }

    private static boolean swapped(String word, String opposite, String a, String b) {
        return has(a, word) && !has(a, opposite) && has(b, opposite) && !has(b, word);
    }

    private static boolean has(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (starts && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }

    private static boolean otherNumber(String a, String b) {
        Set<String> wanted = numbers(a);
        Set<String> said = numbers(b);
        return wanted.size() == 1 && said.size() == 1 && !wanted.equals(said);
    }

    static Set<String> numbers(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.results().map(result -> result.group()).collect(Collectors.toSet());
    }
}
