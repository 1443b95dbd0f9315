package dev.greenroom.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Follows every internal link from the home page: no dead one, valid markup, nothing that axe finds. Takes many minutes,
 * so it is a command of its own: {@code ./mvnw verify -Dtest=SiteCrawl}.
 */
class SiteCrawl extends SiteTest {

    private static final HtmlChecker CHECKER = new HtmlChecker();

    /** Of one path. Facets multiply; a few filtered lists show what they all look like. */
    private static final int MOST_QUERIES = 12;

    private final Map<String, String> foundOn = new LinkedHashMap<>();
    private final Map<String, Integer> queries = new HashMap<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();

    @Test
    void siteWhenCrawledShouldHaveNoDeadLinkAndNoProblem() {
        find("/", "the address bar");
        find("/style", "the address bar");
        try (var chromium = Chromium.start();
                var look = new PageLook(chromium)) {
            while (!open.isEmpty()) {
                visit(open.remove(), look);
            }
        }
        assertThat(foundOn).hasSizeGreaterThan(100);
        assertThat(problems).isEmpty();
    }

    private void visit(String path, PageLook look) {
        var response = get(path);
        if (response.statusCode() >= 400) {
            problems.add("%s answers %d, linked on %s".formatted(path, response.statusCode(), foundOn.get(path)));
            return;
        }
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        CHECKER.check(response.body()).forEach(problem -> problems.add(path + ": " + problem));
        look.problems(address(path)).forEach(problem -> problems.add(path + ": " + problem));
        Jsoup.parse(response.body(), address(path))
                .select("a[href], link[href], script[src], form[action]:not([method=post])")
                .forEach(element -> internal(element.absUrl(
                                element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action"))
                        .ifPresent(found -> find(found, path)));
    }

    private void find(String path, String page) {
        if (foundOn.putIfAbsent(path, page) != null) {
            return;
        }
        var withoutQuery = path.replaceFirst("\\?.*", "");
        if (!path.equals(withoutQuery) && queries.merge(withoutQuery, 1, Integer::sum) > MOST_QUERIES) {
            return;
        }
        open.add(path);
    }

    private Optional<String> internal(String address) {
        if (!address.startsWith(address("/"))) {
            return Optional.empty();
        }
        var uri = URI.create(address);
        return Optional.of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }
}
