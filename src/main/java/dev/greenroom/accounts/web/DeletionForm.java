package dev.greenroom.accounts.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The password, so that nobody else deletes an account at an open screen. */
record DeletionForm(
        @NotBlank(message = "{accounts.password.missing}") String password) {

    DeletionForm(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }

    @Override
    public String toString() {
        return "DeletionForm[]";
    }
}
