package dev.greenroom.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

    /** Facets multiply; one step into a filtered list shows what they all look like. */
    private static final int MOST_FILTERED_PAGES = 60;

    private final Map<String, String> foundOn = new LinkedHashMap<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private int filtered;

    @Test
    void siteWhenCrawledShouldHaveNoDeadLinkAndNoProblem() {
        find("/", "the address bar");
        find("/style", "the address bar");
        try (var chromium = Chromium.start();
                var page = chromium.browser().newPage()) {
            while (!open.isEmpty()) {
                visit(open.remove(), page);
            }
        }
        assertThat(foundOn).hasSizeGreaterThan(100);
        assertThat(problems).isEmpty();
    }

    private void visit(String path, Page page) {
        var response = get(path);
        if (response.statusCode() >= 400) {
            problems.add("%s answers %d, linked on %s".formatted(path, response.statusCode(), foundOn.get(path)));
            return;
        }
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        CHECKER.check(response.body()).forEach(problem -> problems.add(path + ": " + problem));
        page.navigate(address(path));
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(rule -> problems.add("%s: %s, %s".formatted(path, rule.getId(), rule.getHelp())));
        Jsoup.parse(response.body(), address(path))
                .select("a[href], link[href], script[src], form[action]")
                .forEach(element -> internal(element.absUrl(
                                element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action"))
                        .ifPresent(found -> find(found, path)));
    }

    private void find(String path, String page) {
        if (foundOn.containsKey(path) || (path.contains("?") && filtered++ >= MOST_FILTERED_PAGES)) {
            return;
        }
        foundOn.put(path, page);
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
