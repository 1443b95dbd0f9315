package dev.greenroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One browser on its way through the site: keeps its cookies, and sends forms with what stands in them. */
public final class Journey {

    private final Visitor visitor;
    private final CookieJar jar = new CookieJar();

    @SuppressWarnings("NullAway.Init") // a journey begins by opening a page
    private HttpResponse<byte[]> last;

    public Journey(int port) {
        visitor = new Visitor(port);
    }

    /** Opens a page, without following a redirect. */
    public Journey open(String path, String... headers) {
        return keep(visitor.get(path, jar.with(headers)));
    }

    /** Sends the form of the page that was opened last, with these fields filled in. */
    public Journey send(String action, Map<String, String> typed) {
        Element form = page().selectFirst("form[action=%s]".formatted(action));
        assertThat(form).as("a form for %s on %s", action, page().title()).isNotNull();
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(typed);
        return keep(visitor.post(action, fields, jar.with()));
    }

    /** Posts what no page offers, with the token of a form. */
    public Journey post(String path, Map<String, String> fields) {
        open("/password-reset");
        var all = new HashMap<>(fields);
        all.put("_csrf", page().expectFirst("input[name=_csrf]").val());
        return keep(visitor.post(path, all, jar.with()));
    }

    /** Opens the page that the last answer leads to. */
    public Journey follow() {
        assertThat(status()).as("a redirect").isEqualTo(302);
        return open(location());
    }

    public int status() {
        return last.statusCode();
    }

    public String location() {
        return last.headers().firstValue("Location").orElse("");
    }

    public HttpResponse<byte[]> answer() {
        return last;
    }

    public Document page() {
        return Jsoup.parse(Visitor.text(last));
    }

    /** The text of the page between header and footer. */
    public String text() {
        return page().select("main").text();
    }

    public Map<String, String> cookies() {
        return jar.cookies();
    }

    private Journey keep(HttpResponse<byte[]> answer) {
        last = jar.keep(answer);
        return this;
    }
}
