package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Token;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The account of the first admin. */
record SetUpForm(
        String token,
        @EmailAddress String email,
        @NewPassword String password) {

    SetUpForm(@Nullable String token, @Nullable String email, @Nullable String password) {
        this.token = Objects.requireNonNullElse(token, "");
        this.email = Objects.requireNonNullElse(email, "").strip();
        this.password = Objects.requireNonNullElse(password, "");
    }

    Token link() {
        return new Token(token);
    }

    @Override
    public String toString() {
        return "SetUpForm[email=%s]".formatted(email);
    }
}
