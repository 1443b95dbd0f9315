package dev.greenroom.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.Token;
import dev.greenroom.platform.web.SiteProperties;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class CookiesTest {

    private static final SiteProperties BY_HTTPS = new SiteProperties("https://greenroom.example", null);

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void cookiesWhenTheSiteIsReachedByHttpsShouldBeSecureWhateverTheRequestIs() {
        new SessionCookie(BY_HTTPS).writeCookieValue(new CookieValue(request, response, "id"));
        new GuestCookie(BY_HTTPS).write(new Token("token"), response);
        new SignedInCookie(BY_HTTPS).write(false, response);

        assertThat(response.getHeaders("Set-Cookie"))
                .satisfiesExactly(
                        session -> assertThat(session)
                                .startsWith("__Host-session=")
                                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                                .doesNotContain("Max-Age", "Domain"),
                        guest -> assertThat(guest)
                                .startsWith("__Host-guest=token")
                                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=34560000"),
                        work -> assertThat(work)
                                .startsWith("__Host-work=1")
                                .contains("Path=/", "Secure", "SameSite=Lax", "Max-Age=34560000")
                                .doesNotContain("HttpOnly"),
                        signedIn -> assertThat(signedIn)
                                .startsWith("__Host-signed-in=1")
                                .contains("Path=/", "Secure", "SameSite=Lax")
                                .doesNotContain("HttpOnly", "Max-Age"));
    }
}
