package dev.greenroom.scoring;

/** The level a candidate aims at. */
public enum Seniority {
    JUNIOR,
    MID,
    SENIOR,
    LEAD
}
