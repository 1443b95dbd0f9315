package dev.greenroom.accounts.web;

import dev.greenroom.platform.web.SiteProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Tells the header's script that somebody is signed in, for pages are the same bytes for everyone. It says no more, and
 * nothing is decided by it.
 */
@Component
class SignedInCookie {

    private static final Duration WITH_THE_WINDOW = Duration.ofSeconds(-1);

    private final boolean secure;
    private final String name;

    SignedInCookie(SiteProperties site) {
        this.secure = site.isSecure();
        this.name = secure ? "__Host-signed-in" : "signed-in";
    }

    void write(boolean remembered, HttpServletResponse response) {
        set("1", remembered ? SessionCookie.REMEMBERED : WITH_THE_WINDOW, response);
    }

    /** Whether somebody was signed in here and has not signed out: the session may have run out since. */
    boolean isSet(HttpServletRequest request) {
        return WebUtils.getCookie(request, name) != null;
    }

    /** After the session has run out, too, which no page of this site tells the browser. */
    void remove(HttpServletRequest request, HttpServletResponse response) {
        if (isSet(request)) {
            set("", Duration.ZERO, response);
        }
    }

    private void set(String value, Duration age, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(age)
                .secure(secure)
                .sameSite("Lax");
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
