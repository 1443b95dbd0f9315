package dev.greenroom.accounts;

/** How senior somebody is in what they do; not the level of a question. */
public enum Seniority {
    ENTRY,
    MID,
    SENIOR,
    LEAD
}
