package dev.greenroom.accounts.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param next where to go afterwards */
record SignInForm(
        @NotBlank(message = "{accounts.email.wrong}") String email,
        @NotBlank(message = "{accounts.password.missing}") String password,
        String remember,
        String next) {

    SignInForm(@Nullable String email, @Nullable String password, String remember, @Nullable String next) {
        this.email = Objects.requireNonNullElse(email, "").strip();
        this.password = Objects.requireNonNullElse(password, "");
        this.remember = Objects.requireNonNullElse(remember, "");
        this.next = Objects.requireNonNullElse(next, "");
    }

    SignInForm comingFrom(String page) {
        return new SignInForm(email, password, remember, page);
    }

    public boolean isRemembered() {
        return !remember.isEmpty();
    }

    @Override
    public String toString() {
        return "SignInForm[email=%s]".formatted(email);
    }
}
