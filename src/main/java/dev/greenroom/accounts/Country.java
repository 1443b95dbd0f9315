package dev.greenroom.accounts;

/** Where the job is. */
public enum Country {
    UK,
    US,
    OTHER
}
