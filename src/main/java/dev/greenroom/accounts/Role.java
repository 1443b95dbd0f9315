package dev.greenroom.accounts;

/** What an account may do beside what everybody may. */
public enum Role {
    CANDIDATE,
    ADMIN
}
