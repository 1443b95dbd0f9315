package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Token;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A password for the account that a link from a letter is about. */
record ClaimForm(String token, @NewPassword String password) {

    ClaimForm(@Nullable String token, @Nullable String password) {
        this.token = Objects.requireNonNullElse(token, "");
        this.password = Objects.requireNonNullElse(password, "");
    }

    Token link() {
        return new Token(token);
    }

    @Override
    public String toString() {
        return "ClaimForm[]";
    }
}
