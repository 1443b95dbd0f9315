package dev.greenroom.editorial.web;

import static dev.greenroom.platform.web.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.editorial.CorrectionService;
import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.web.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "greenroom.trusted-proxies=127.0.0.1,::1")
@WithDatabase
class CorrectionPagesTests {

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CorrectionService corrections;

    private String client = "";

    @BeforeEach
    void comeFromElsewhere() {
        client = "203.0.113." + CLIENTS.incrementAndGet();
        jdbc.sql("delete from correction").update();
    }

    @Test
    void reportShouldBeStoredOnceAndAnswerWithItsReference() {
        var form = open("?about=/guides/backend-developer");
        assertThat(form.page().select("form a[href=/guides/backend-developer]").text())
                .isEqualTo("Backend developer");
        assertThat(form.page().select("form [name=about]").eachAttr("type")).containsExactly("hidden");

        var first = form.send(
                Map.of("wrong", "Café \uD83C\uDFAD costs\r\nmore \0than this", "email", "reader@example.com"));
        assertThat(first.statusCode()).isEqualTo(302);
        String address = first.headers().firstValue("Location").orElseThrow();
        assertThat(address).matches("/corrections/[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(form.send(Map.of("wrong", "the same form again")).headers().firstValue("Location"))
                .hasValue(address);

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("status", "OPEN")
                        .containsEntry("about", "/guides/backend-developer")
                        .containsEntry("wrong", "Café \uD83C\uDFAD costs\nmore than this")
                        .containsEntry("source", null)
                        .containsEntry("email", "reader@example.com"));
        var thanks = Jsoup.parse(text(visit(address)));
        assertThat(thanks.select("h1").text()).startsWith("Thank you");
        assertThat(address).endsWith(thanks.select("main code").text());
    }

    @Test
    void reportWhenSentTwiceAtOnceShouldBeStoredOnce() {
        var form = open("");
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        form.send(Map.of("wrong", "It is wrong.")).headers().firstValue("Location")))
                .limit(4)
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).distinct())
                .singleElement()
                .satisfies(address -> assertThat(address).isPresent());
        assertThat(rows()).hasSize(1);
    }

    @Test
    void reportWhenIncompleteShouldComeBackWithWhatWasTyped() {
        var answer = open("?about=the+salary+page")
                .send(Map.of("wrong", " ", "source", "<b>a book</b>", "email", "not an address"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(text(answer));
        assertThat(page.title()).startsWith("Error: Report an error");
        assertThat(page.select("[data-error-summary] a").eachAttr("href")).containsExactly("#wrong", "#email");
        assertThat(page.select("#wrong").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#"
                                + page.select("#wrong").attr("aria-describedby").replace(" ", ", #"))
                        .eachText())
                .hasSize(2)
                .last()
                .isEqualTo("Error: Say what is wrong, in a sentence or two");
        assertThat(page.select("#about").val()).isEqualTo("the salary page");
        assertThat(page.select("#source").text()).isEqualTo("<b>a book</b>");
        assertThat(page.select("#email").val()).isEqualTo("not an address");
        assertThat(rows()).isEmpty();
    }

    @Test
    void reportWhenTooLongShouldComeBackWhole() {
        String much = "long ".repeat(1_000);
        var page = Jsoup.parse(text(open("").send(Map.of("wrong", much))));
        assertThat(page.select("#wrong-error").text()).contains("4,000 characters");
        assertThat(page.select("#wrong").text()).isEqualTo(much.strip());
    }

    @Test
    void reportWhenTheTrapIsFilledShouldNotBeStored() {
        var answer = open("").send(Map.of("wrong", "buy this", "website", "https://spam.example"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(rows()).isEmpty();
    }

    @Test
    void sixthReportWithinTheHourShouldKeepTheTextAndWait() {
        for (int report = 0; report < 5; report++) {
            assertThat(open("").send(Map.of("wrong", "number " + report)).statusCode())
                    .isEqualTo(302);
        }
        var refused = open("").send(Map.of("wrong", "number five"));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(text(refused)).select("#wrong").text()).isEqualTo("number five");
        assertThat(rows()).hasSize(5);

        client = "198.51.100.7";
        assertThat(open("").send(Map.of("wrong", "from elsewhere")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void reportWhenItsTokenIsStaleShouldComeBackAndBeTakenThen() {
        var answer = new Visitor(port)
                .post(
                        "/corrections",
                        Map.of("wrong", "typed for an hour", "about", "/articles/privacy", "_csrf", "old"),
                        "X-Forwarded-For",
                        client);
        assertThat(answer.statusCode()).isEqualTo(409);
        var again = new Form(answer);
        assertThat(again.page().select("#wrong").text()).isEqualTo("typed for an hour");
        assertThat(again.page().select(".notice").text()).contains("Not sent yet");
        assertThat(again.send(Map.of()).statusCode()).isEqualTo(302);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void correctionWhenResolvedShouldBeListedAndForgetItsReader() {
        var before = visit("/corrections");
        assertThat(text(before)).contains("None so far");
        String address = open("?about=/articles/privacy")
                .send(Map.of("wrong", "a secret remark", "email", "reader@example.com"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        corrections.resolve(address.substring("/corrections/".length()), "It was Tuesday.", "It is Wednesday.");

        var list = Jsoup.parse(text(visit("/corrections")));
        assertThat(list.select("ul.index li").text())
                .contains("Privacy", "Wrong: It was Tuesday.", "Now: It is Wednesday.");
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("wrong", null).containsEntry("email", null));
        assertThat(text(visit(address))).contains("The page has been corrected").doesNotContain("secret");
    }

    @Test
    void aboutWhenItIsNoPageOfOursShouldBeTextAndNoLink() {
        for (var about :
                List.of("javascript:alert(1)", "//evil.example/guides/x", "/guides/unknown", "https://evil.example")) {
            var page = open("?about=" + about).page();
            assertThat(page.select("#about").val()).isEqualTo(about);
            assertThat(page.select("main a[href*=evil], main a[href^=javascript]"))
                    .isEmpty();
        }
    }

    @Test
    void referenceWhenUnknownShouldNotBeFound() {
        assertThat(visit("/corrections/AAAA-2222").statusCode()).isEqualTo(404);
    }

    private Form open(String query) {
        return new Form(visit("/corrections/new" + query));
    }

    private HttpResponse<byte[]> visit(String path) {
        return new Visitor(port).get(path, "X-Forwarded-For", client);
    }

    private List<Map<String, @Nullable Object>> rows() {
        return jdbc.sql("select * from correction").query().listOfRows();
    }

    /** The form as a browser would fill it in and send it. */
    private final class Form {

        private final HttpResponse<byte[]> response;

        Form(HttpResponse<byte[]> response) {
            this.response = response;
        }

        Document page() {
            return Jsoup.parse(text(response));
        }

        HttpResponse<byte[]> send(Map<String, String> typed) {
            var fields = new HashMap<String, String>();
            page().select("form[method=post] [name]")
                    .forEach(field -> fields.put(
                            field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val()));
            fields.putAll(typed);
            String cookie =
                    response.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
            return new Visitor(port).post("/corrections", fields, "X-Forwarded-For", client, "Cookie", cookie);
        }
    }
}
