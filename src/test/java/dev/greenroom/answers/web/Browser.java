package dev.greenroom.answers.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.web.CookieJar;
import dev.greenroom.platform.web.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without script: keeps cookies, and sends forms as it got them, with what is typed into them. */
final class Browser {

    private final Visitor visitor;
    private final CookieJar jar = new CookieJar();

    Browser(int port) {
        this.visitor = new Visitor(port);
    }

    Set<String> cookies() {
        return jar.cookies().keySet();
    }

    HttpResponse<byte[]> get(String path) {
        return jar.keep(visitor.get(path, jar.with("Accept", "text/html")));
    }

    Document open(String path) {
        var response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(Visitor.text(response));
    }

    /** Sends the form of a page to where it goes. */
    HttpResponse<byte[]> send(Document page, String form, Map<String, String> typed) {
        var element = page.select(form).first();
        assertThat(element).as(form).isNotNull();
        return post(element.attr("action"), fields(element, typed));
    }

    HttpResponse<byte[]> post(String path, Map<String, String> fields) {
        return jar.keep(visitor.post(path, fields, jar.with("Accept", "text/html")));
    }

    HttpResponse<byte[]> postForJson(String path, Map<String, String> fields) {
        return jar.keep(visitor.post(path, fields, jar.with("Accept", "application/json")));
    }

    static Map<String, String> fields(Element form, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        form.select("input[name]:not([type=radio]):not([type=checkbox]), [checked], textarea, select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val()));
        fields.putAll(typed);
        return fields;
    }

    static String location(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow();
    }

    static Document page(HttpResponse<byte[]> response) {
        return Jsoup.parse(Visitor.text(response));
    }
}
