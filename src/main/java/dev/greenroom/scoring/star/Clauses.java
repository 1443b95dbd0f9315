package dev.greenroom.scoring.star;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the candidate's own words out of a sentence, short enough to be quoted back. */
final class Clauses {

    private static final int MOST_WORDS = 12;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern STOP = Pattern.compile(
            "[,;:.!?()\"“”—–]|\\s-\\s|\\s(?:and|but|because|so that|which|who|so|although|while|since|when)\\s");

    private Clauses() {}

    /** The clause from the start of the match to the next pause, at most {@value #MOST_WORDS} words. */
    static Optional<String> from(Unit unit, Pattern start) {
        Matcher matcher = start.matcher(unit.text());
        while (matcher.find()) {
            String clause = clause(unit.text().substring(matcher.start()), matcher.end() - matcher.start());
            int words = clause.split("\\s+").length;
            if (words >= FEWEST_WORDS && words <= MOST_WORDS) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    private static String clause(String text, int atLeast) {
        Matcher stop = STOP.matcher(text);
        int end = stop.find(Math.min(atLeast, text.length())) ? stop.start() : text.length();
        return text.substring(0, end).strip();
    }
}
