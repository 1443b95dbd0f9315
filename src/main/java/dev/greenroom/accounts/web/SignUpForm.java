package dev.greenroom.accounts.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param next where to go afterwards */
record SignUpForm(@EmailAddress String email, @NewPassword String password, String remember, String next) {

    SignUpForm(@Nullable String email, @Nullable String password, String remember, @Nullable String next) {
        this.email = Objects.requireNonNullElse(email, "").strip();
        this.password = Objects.requireNonNullElse(password, "");
        this.remember = Objects.requireNonNullElse(remember, "");
        this.next = Objects.requireNonNullElse(next, "");
    }

    SignUpForm comingFrom(String page) {
        return new SignUpForm(email, password, remember, page);
    }

    public boolean isRemembered() {
        return !remember.isEmpty();
    }

    @Override
    public String toString() {
        return "SignUpForm[email=%s]".formatted(email);
    }
}
