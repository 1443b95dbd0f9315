package dev.greenroom.scoring;

/** Whether a question asks for something that happened or for what one would do. */
public enum AnswerKind {
    BEHAVIORAL,
    SITUATIONAL
}
