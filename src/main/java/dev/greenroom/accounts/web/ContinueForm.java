package dev.greenroom.accounts.web;

import dev.greenroom.platform.web.LocalPath;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param to the page to go on with; the home page if none is named */
record ContinueForm(String to) {

    private static final LocalPath HOME = new LocalPath("/");

    ContinueForm(@Nullable String to) {
        this.to = Objects.requireNonNullElse(to, "");
    }

    LocalPath page() {
        return LocalPath.of(to).orElse(HOME);
    }
}
