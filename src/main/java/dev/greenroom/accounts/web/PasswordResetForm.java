package dev.greenroom.accounts.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where to send the link. */
record PasswordResetForm(@EmailAddress String email) {

    PasswordResetForm(@Nullable String email) {
        this.email = Objects.requireNonNullElse(email, "").strip();
    }
}
