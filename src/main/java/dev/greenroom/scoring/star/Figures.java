package dev.greenroom.scoring.star;

import dev.greenroom.scoring.StarFacts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in a sentence, in digits or in words, that count or measure something. */
public final class Figures {

    private static final String WORDS =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|quarter|third|twice|zero|double|triple|none|no"
                    + " one|nobody|not one";

    /** A figure with its unit or what it counts; "one of" and "no one" style words count only where they measure. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\w.])(?:[£$€]\\s?)?\\d+(?:[.,:]\\d+)*+\\s?(?:%|k\\b|m\\b)?(?:[- ](?:to|and|or)[- ]\\d+)?" + "|\\b(?:"
                    + WORDS + ")(?:[- ](?:" + WORDS + ")){0,9}\\b(?! of (?:the|my|our|them))");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NOBODY = Pattern.compile("none|no one|nobody|not one");

    /** Words that hold a number without counting: "half-designed", "double-checking", "zero-rated". */
    private static final Pattern PART_OF_A_WORD =
            Pattern.compile("(?:half|double|triple|zero|quarter)-\\p{L}.*", Pattern.DOTALL);

    private Figures() {}

    /** The figures of a text where they stand: what counts, not who did not. */
    static List<Fact> find(String text) {
        List<Fact> found = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        String searched = lower.length() == text.length() ? lower : text;
        Matcher matcher = FIGURE.matcher(searched);
        while (matcher.find()) {
            String figure = matcher.group().strip();
            if (measures(figure)
                    && !NOBODY.matcher(figure).matches()
                    && !PART_OF_A_WORD
                            .matcher(
                                    searched.substring(matcher.start(), Math.min(searched.length(), matcher.end() + 2)))
                            .matches()) {
                found.add(new Fact(text.substring(matcher.start(), matcher.end()), matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static boolean measures(String figure) {
        return !figure.equals("one")
                && !figure.equals("third")
                && !YEAR.matcher(figure).matches();
    }

    /** How many figures the folded text holds that are more than a year or the word "one". */
    public static int count(String folded) {
        Matcher matcher = FIGURE.matcher(folded);
        int count = 0;
        while (matcher.find() && count < 20) {
            if (measures(matcher.group().strip())) {
                count++;
            }
        }
        return count;
    }
}
