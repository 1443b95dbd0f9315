package dev.greenroom.accounts;

import java.time.Instant;

/** @param verified whether the owner has shown that the mail of the address reaches them */
public record AccountDetail(OwnerId owner, Email email, boolean verified, Role role, Instant created) {

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }
}
