package dev.greenroom.scoring;

/** What a sentence of a story does. */
public enum Component {
    SITUATION,
    TASK,
    ACTION,
    RESULT,
    NONE
}
