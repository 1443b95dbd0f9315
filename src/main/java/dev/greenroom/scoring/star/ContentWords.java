package dev.greenroom.scoring.star;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text that carry its matter, in lower case and without their endings. */
public final class ContentWords {

    private static final Set<String> SMALL =
            Set.of(("a an the and or but so if then than that this these those there here it its i me my we us our you"
                            + " your he she him her his they them their who whom whose which what when where why how is are was"
                            + " were be been being am do does did done has have had having will would can could should must may"
                            + " might shall not no nor of in on at to from by with for about into over under as out up down off"
                            + " again once just also very too only own same other another such more most some any all each both"
                            + " few because while during before after between through against until s t d ll re ve m time tell"
                            + " describe give example situation")
                    .split(" "));

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ContentWords() {}

    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        BETWEEN.splitAsStream(Cue.fold(text))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(ContentWords::stem)
                .forEach(words::add);
        return words;
    }

    /** Whether a word in lower case carries some matter. */
    public static boolean isOne(String word) {
        return !SMALL.contains(word);
    }

    /** Takes off the plainest endings, so that "risks" meets "risk" and "explained" meets "explain". */
    public static String stem(String word) {
        for (String ending :
                new String[] {"ingly", "edly", "ations", "ation", "ings", "ing", "ies", "ied", "ed", "es", "s", "ly"}) {
            if (word.length() - ending.length() >= 3 && word.endsWith(ending) && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word.length() > 4 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }
}
