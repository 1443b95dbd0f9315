package dev.greenroom.interview.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.web.CookieJar;
import dev.greenroom.platform.web.Visitor;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody without an account and without script: keeps cookies, follows redirects, fills in forms. */
final class Guest {

    private final Visitor visitor;
    private final CookieJar jar = new CookieJar();
    private String address = "";
    private Document page = new Document("");
    private HttpHeaders headers = HttpHeaders.of(Map.of(), (name, value) -> true);

    Guest(int port) {
        visitor = new Visitor(port);
    }

    Guest open(String path) {
        return arrive(path, jar.keep(visitor.get(path, headers())));
    }

    /** Sends the form that goes to an address ending so, with what is typed into it. */
    Guest send(String action, Map<String, String> typed) {
        Element form = page.expectFirst("form[action$=" + action + "]");
        assertThat(form).as("form to %s on %s", action, address).isNotNull();
        return post(form.attr("action"), fields(form, typed));
    }

    Guest send(String action) {
        return send(action, Map.of());
    }

    Guest post(String path, Map<String, String> fields) {
        return arrive(path, answer(path, fields));
    }

    /** Ends the interview in the middle, and says yes when asked. */
    Guest end(String interview) {
        return post(
                interview + "/end",
                Map.of("confirmed", "true", "_csrf", page.select("[name=_csrf]").val()));
    }

    HttpResponse<byte[]> answer(String path, Map<String, String> fields) {
        return jar.keep(visitor.post(path, fields, headers()));
    }

    /** The fields of the form for the answer, as they stand, with the answer. */
    Map<String, String> answerFields(String answer) {
        return fields(page.expectFirst("#answer-form"), Map.of("answer", answer));
    }

    Guest type(String answer) {
        return post(page.select("#answer-form").attr("action"), answerFields(answer));
    }

    Document page() {
        return page;
    }

    String address() {
        return address;
    }

    String heading() {
        return page.select("h1").text();
    }

    private static Map<String, String> fields(Element form, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        // Kinds and levels are all ticked, which is the same as none.
        form.select("input[type=hidden]:not([disabled]), input[type=number], input[type=radio][checked], textarea")
                .forEach(field -> fields.put(
                        field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val()));
        if (!form.select("[name=opening][checked]").isEmpty()) {
            fields.put("opening", "on");
        }
        form.select("select:has([selected])")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("[selected]").val()));
        fields.putAll(typed);
        return fields;
    }

    private Guest arrive(String path, HttpResponse<byte[]> response) {
        if (response.statusCode() == 302) {
            return open(response.headers().firstValue("Location").orElseThrow().replaceFirst("#.*", ""));
        }
        address = path;
        page = Jsoup.parse(Visitor.text(response));
        page.attr("status", String.valueOf(response.statusCode()));
        headers = response.headers();
        return this;
    }

    int status() {
        return Integer.parseInt(page.attr("status"));
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    List<String> headers(String name) {
        return headers.allValues(name);
    }

    private String[] headers() {
        return jar.with("Accept", "text/html, application/json");
    }
}
