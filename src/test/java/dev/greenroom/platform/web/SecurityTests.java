package dev.greenroom.platform.web;

import static dev.greenroom.platform.web.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SecurityTests extends WebFrameTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Test
    void anyAnswerShouldCarryStrictHeaders() {
        for (var answer : new String[] {"/test/page", "/unknown", "/test/broken"}) {
            var headers = visitor().get(answer).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                            + " frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
            assertThat(headers.firstValue("Permissions-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("camera=()"));
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(headers.allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void routeWhenNoModuleListsItShouldNotBeFound() {
        assertThat(visitor().get("/unlisted").statusCode()).isEqualTo(404);
    }

    @Test
    void methodWhenOnlyOthersAreListedShouldHearWhichOnes() {
        for (var method : new String[] {"POST", "DELETE", "OPTIONS", "WHATEVER"}) {
            var answer = visitor().send(method, "/test/page");
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
            assertThat(text(answer)).contains("This address answers to GET, HEAD.");
        }
    }

    @Test
    void formShouldSetTheTokenCookieThatItsTokenBelongsTo() {
        var form = visitor().get("/test/form");
        assertThat(form.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).matches("csrf=[\\w-]+; Path=/; HttpOnly; SameSite=Lax"));
        assertThat(form.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));

        var taken = visitor()
                .post("/test/form", Map.of("typed", "my words", "_csrf", token(text(form))), "Cookie", cookie(form));
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(text(taken)).isEqualTo("taken: my words");
        assertThat(taken.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void formWhenItsTokenIsMissingOrStaleShouldBeShownAgainWithWhatWasTyped() {
        var missing = visitor().post("/test/form", Map.of("typed", "my words"));
        var stale = visitor()
                .post("/test/form", Map.of("typed", "my words", "_csrf", "of-yesterday"), "Cookie", "csrf=of-today");
        for (var answer : new HttpResponse<?>[] {missing, stale}) {
            assertThat(answer.statusCode()).isEqualTo(409);
        }
        assertThat(text(missing)).contains("stale", "value=\"my words\"");
        assertThat(text(stale)).contains("stale", "value=\"my words\"");

        var again = visitor()
                .post(
                        "/test/form",
                        Map.of("typed", "my words", "_csrf", token(text(missing))),
                        "Cookie",
                        cookie(missing));
        assertThat(text(again)).isEqualTo("taken: my words");
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        assertThat(found.find()).as("a token in the form").isTrue();
        return found.group(1);
    }

    private static String cookie(HttpResponse<?> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }
}
