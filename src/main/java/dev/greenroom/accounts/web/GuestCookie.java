package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Token;
import dev.greenroom.platform.web.SiteProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie in which a guest's browser keeps the token. */
@Component
class GuestCookie {

    /** The longest that browsers keep a cookie. */
    private static final Duration AGE = Duration.ofDays(400);

    private final boolean secure;
    private final String name;

    GuestCookie(SiteProperties site) {
        this.secure = site.isSecure();
        this.name = secure ? "__Host-guest" : "guest";
    }

    Optional<Token> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> new Token(cookie.getValue()));
    }

    void write(Token token, HttpServletResponse response) {
        set(token.value(), AGE, response);
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        if (read(request).isPresent()) {
            set("", Duration.ZERO, response);
        }
    }

    private void set(String value, Duration age, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
