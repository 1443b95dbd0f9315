package dev.greenroom.accounts.web;

import dev.greenroom.platform.web.SiteProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** The cookie of a session: it goes with the browser window, or stays as long as browsers let it. */
@Component
class SessionCookie extends DefaultCookieSerializer {

    /** The longest that browsers keep a cookie; the session itself decides how long it counts. */
    static final Duration REMEMBERED = Duration.ofDays(400);

    private static final String REMEMBER = SessionCookie.class.getName();

    SessionCookie(SiteProperties site) {
        setCookieName(site.isSecure() ? "__Host-session" : "session");
        setUseSecureCookie(site.isSecure());
        setUseHttpOnlyCookie(true);
        setSameSite("Lax");
        setCookiePath("/");
    }

    static void remember(HttpServletRequest request) {
        request.setAttribute(REMEMBER, true);
    }

    @Override
    public void writeCookieValue(CookieValue cookie) {
        if (cookie.getCookieMaxAge() < 0 && cookie.getRequest().getAttribute(REMEMBER) != null) {
            cookie.setCookieMaxAge((int) REMEMBERED.toSeconds());
        }
        super.writeCookieValue(cookie);
    }
}
