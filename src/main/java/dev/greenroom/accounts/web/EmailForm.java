package dev.greenroom.accounts.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new address, and the password of the account. */
record EmailForm(
        @EmailAddress String email,
        @NotBlank(message = "{accounts.password.missing}") String password) {

    EmailForm(@Nullable String email, @Nullable String password) {
        this.email = Objects.requireNonNullElse(email, "").strip();
        this.password = Objects.requireNonNullElse(password, "");
    }

    @Override
    public String toString() {
        return "EmailForm[email=%s]".formatted(email);
    }
}
