package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Token;
import dev.greenroom.platform.web.SiteProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookie in which a guest's browser keeps the token, and beside it one that a script may read. That one tells the
 * header that there is work here, for pages are the same bytes for everyone; nothing is decided by it.
 */
@Component
class GuestCookie {

    /** The longest that browsers keep a cookie. */
    private static final Duration AGE = Duration.ofDays(400);

    private final boolean secure;
    private final String name;
    private final String hint;

    GuestCookie(SiteProperties site) {
        this.secure = site.isSecure();
        this.name = secure ? "__Host-guest" : "guest";
        this.hint = secure ? "__Host-work" : "work";
    }

    Optional<Token> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> new Token(cookie.getValue()));
    }

    void write(Token token, HttpServletResponse response) {
        set(cookie(name, token.value(), AGE).httpOnly(true), response);
        set(cookie(hint, "1", AGE), response);
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        if (read(request).isPresent()) {
            set(cookie(name, "", Duration.ZERO).httpOnly(true), response);
            set(cookie(hint, "", Duration.ZERO), response);
        }
    }

    private ResponseCookieBuilder cookie(String of, String value, Duration age) {
        return ResponseCookie.from(of, value)
                .path("/")
                .maxAge(age)
                .secure(secure)
                .sameSite("Lax");
    }

    private static void set(ResponseCookieBuilder cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
