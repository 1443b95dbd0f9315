package dev.greenroom.reading;

import dev.greenroom.catalog.QuestionType;
import dev.greenroom.reading.Reading.Facts;
import java.util.List;

/** How long interviewers expect an answer to be, in seconds; 0 where there is no such rule. */
record Pace(int aimFrom, int aimTo) {

    static Pace of(QuestionType type) {
        return switch (type) {
            case OPENING -> new Pace(60, 90);
            case BEHAVIORAL, SITUATIONAL -> new Pace(90, 120);
            case TECHNICAL, DESIGN -> new Pace(0, 0);
        };
    }

    static int seconds(int words, int wordsPerMinute) {
        return (int) Math.round(60.0 * words / wordsPerMinute);
    }

    /** What can be said of any answer. */
    Facts facts(int words, Terms terms) {
        int seconds = seconds(words, terms.wordsPerMinute());
        return new Facts(words, seconds, aimFrom, aimTo, 0, 0, List.of(), List.of(), List.of(), false, false);
    }
}
