package dev.greenroom.platform.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address on this site, beginning with one slash: safe to redirect to, whoever wrote it. */
public record LocalPath(String value) {

    /** No second slash or backslash, which would name a host, and nothing that had to be escaped. */
    private static final Pattern PATTERN = Pattern.compile("/(?!/)[\\w.~!$&()*+,;=:@%/?#-]{0,1000}");

    public LocalPath {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is no address on this site".formatted(value));
        }
    }

    public static Optional<LocalPath> of(@Nullable String text) {
        return text != null && PATTERN.matcher(text).matches() ? Optional.of(new LocalPath(text)) : Optional.empty();
    }

    /** Answers a controller's request with this page. */
    public String redirect() {
        return "redirect:" + value;
    }
}
