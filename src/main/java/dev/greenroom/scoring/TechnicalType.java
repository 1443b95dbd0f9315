package dev.greenroom.scoring;

/** What a question judged against key points asks for. */
public enum TechnicalType {
    TECHNICAL,
    DESIGN,
    OPENING
}
