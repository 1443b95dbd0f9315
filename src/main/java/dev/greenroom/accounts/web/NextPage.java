package dev.greenroom.accounts.web;

import dev.greenroom.platform.web.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Where to go after signing in: where one was. */
final class NextPage {

    static final LocalPath ACCOUNT = new LocalPath("/account");

    private static final Pattern NOWHERE = Pattern.compile("/(sign-|password-reset|set-up|verify|continue/here).*");

    private NextPage() {}

    /** As it was named in the address of the form, or else the page that the browser says it comes from. */
    static LocalPath before(@Nullable String named, HttpServletRequest request) {
        return LocalPath.of(named).or(() -> referring(request)).orElse(ACCOUNT);
    }

    static LocalPath of(String named) {
        return LocalPath.of(named)
                .filter(path -> !path.value().startsWith("/sign-"))
                .orElse(ACCOUNT);
    }

    private static Optional<LocalPath> referring(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return Optional.empty();
        }
        try {
            URI page = URI.create(referer);
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return page.getRawAuthority() != null && page.getRawAuthority().equals(request.getHeader(HttpHeaders.HOST))
                    ? LocalPath.of(page.getRawPath() + query)
                            .filter(path -> !NOWHERE.matcher(path.value()).matches())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
