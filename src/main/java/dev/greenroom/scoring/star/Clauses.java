package dev.greenroom.scoring.star;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the candidate's own words out of a sentence, short enough to be quoted back. */
final class Clauses {

    private static final int MOST_WORDS = 14;
    private static final int FEWEST_WORDS = 4;
    private static final Pattern STOP = Pattern.compile(
            "[,;:.!?()\"“”—–]|\\s-\\s|\\s(?:and|but|because|so that|which|who|so|although|while|since|when)\\s");

    /** What may stand before a clause that makes sense alone; after "what" or "that" it would be half of one. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:^|[,;:.!?()–—]|\\b(?:and|but|so|then|instead|yeah|um|uh|well))\\s*$", Pattern.CASE_INSENSITIVE);

    /** A clause that ends so has lost its object. */
    private static final Pattern CUT_SHORT = Pattern.compile(
            ".*\\b(?:a|an|the|my|our|their|to|of|at|in|on|out|up|for|from|with|by|about|into|as|that|than|is|was|were|had)$",
            Pattern.CASE_INSENSITIVE);

    private Clauses() {}

    /** The clause from the start of the match to the next pause, of four to fourteen words. */
    static Optional<String> from(Unit unit, Pattern start) {
        Matcher matcher = start.matcher(unit.text());
        while (matcher.find()) {
            String clause = clause(unit.text().substring(matcher.start()), matcher.end() - matcher.start());
            if (OPENING.matcher(unit.text().substring(0, matcher.start())).find() && standsAlone(clause)) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    private static boolean standsAlone(String clause) {
        int words = clause.split("\\s+").length;
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && !CUT_SHORT.matcher(clause).matches();
    }

    private static String clause(String text, int atLeast) {
        Matcher stop = STOP.matcher(text);
        int end = stop.find(Math.min(atLeast, text.length())) ? stop.start() : text.length();
        return text.substring(0, end).strip();
    }
}
