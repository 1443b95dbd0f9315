package dev.greenroom.platform.web;

import static dev.greenroom.platform.web.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests extends WebFrameTest {

    @Test
    void unknownAddressShouldSuggestWhatIsNear() {
        var answer = visitor().get("/guides/Backend%20developper");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer))
                .contains("There is no page at this address")
                .contains("<a href=\"/found/backend-developper\">")
                .contains("action=\"/search\"")
                .contains("href=\"/guides\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/test/unknown, 404",
        "/test/number/three, 404",
        "/test/page?page=first, 400",
        "/test/unreachable, 503",
        "/css/unknown.css, 404"
    })
    void failureShouldAnswerWithItsStatusAndAPage(String path, int status) {
        var answer = visitor().get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(text(answer)).contains("<h1", "Error " + status, "site-footer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00 HTTP/1.1",
                "GET /guides/..%2f HTTP/1.1",
                "GET /guides/%2e%2e/secret HTTP/1.1",
                "GET /a//b HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /a;b=c HTTP/1.1",
                "GET /\\ HTTP/1.1",
                "GET /<script> HTTP/1.1"
            })
    void malformedAddressShouldGetAReadablePage(String line) {
        assertThat(visitor().line(line)).startsWith("HTTP/1.1 400").contains("This address cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/test/broken", "/test/checked"})
    void failureOfOursShouldApologiseWithTheReferenceThatTheLogHas(String path, CapturedOutput output) {
        var answer = visitor().get(path);
        assertThat(answer.statusCode()).isEqualTo(500);
        String page = text(answer);
        assertThat(page).contains("we are sorry").doesNotContain("secret").doesNotContain("Exception");
        String reference = page.replaceFirst("(?s).*<code>([A-Z0-9]{4}-[A-Z0-9]{4})</code>.*", "$1");
        assertThat(output).contains("Reference " + reference).contains("secret inside");
    }

    @Test
    void programThatAsksForJsonShouldGetAProblem() {
        var missing = visitor().get("/unknown", "Accept", "application/json");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(text(missing)).contains("\"status\":404", "\"title\":\"There is no page at this address\"");

        var broken = visitor().get("/test/broken", "Accept", "application/problem+json");
        assertThat(text(broken)).contains("\"reference\":\"").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "text/html;q=x", "application/pdf", "*/*", ""})
    void errorWhenTheAcceptHeaderIsOddShouldStillBeAPage(String accept) {
        var answer = visitor().get("/unknown", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer)).contains("<h1");
    }

    @Test
    void errorWhenAskedForByHtmxShouldBeAFragment() {
        var answer = visitor().get("/test/broken", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(text(answer)).contains("notice").doesNotContain("<html");
        assertThat(answer.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).containsIgnoringCase("HX-Request"));
    }

    @Test
    void formWhenFarTooLongShouldBeRefused() {
        var answer = visitor().post("/test/form", Map.of("typed", "x".repeat(3_000_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(text(answer)).contains("too much to send");
    }
}
