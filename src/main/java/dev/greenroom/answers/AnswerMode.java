package dev.greenroom.answers;

import dev.greenroom.catalog.QuestionType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an answer is written down: in the four parts of a story, as one text, or as one text against key points. */
public enum AnswerMode {
    STAR,
    FREE,
    POINTS;

    /** As it stands in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AnswerMode> of(String code) {
        return Arrays.stream(values())
                .filter(mode -> mode.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** What suits a type of question, as long as nobody chose otherwise. */
    public static AnswerMode suiting(QuestionType type) {
        return switch (type) {
            case BEHAVIORAL -> STAR;
            case SITUATIONAL -> FREE;
            case OPENING, TECHNICAL, DESIGN -> POINTS;
        };
    }

    /** The other way to write an answer to such a question. */
    public AnswerMode other(QuestionType type) {
        if (this != FREE) {
            return FREE;
        }
        return suiting(type) == FREE ? STAR : suiting(type);
    }
}
