package dev.greenroom.scoring;

/** Why an answer gets no number; the message says what to do instead. */
public record Refusal(Code code, String message) {

    /** The reasons there are. */
    public enum Code {
        TOO_SHORT,
        NOT_ENGLISH,
        GIBBERISH,
        COPIED_QUESTION,
        KEYWORDS,
        NOTHING_TOLD,
        NOT_ABOUT_THE_QUESTION,
        OPENING_QUESTION,
        CODE
    }
}
