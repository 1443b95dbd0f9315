package dev.greenroom.accounts.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The password until now, and the one from now on. */
record PasswordForm(
        @NotBlank(message = "{accounts.password.missing}") String current,
        @NewPassword String password) {

    PasswordForm(@Nullable String current, @Nullable String password) {
        this.current = Objects.requireNonNullElse(current, "");
        this.password = Objects.requireNonNullElse(password, "");
    }

    @Override
    public String toString() {
        return "PasswordForm[]";
    }
}
