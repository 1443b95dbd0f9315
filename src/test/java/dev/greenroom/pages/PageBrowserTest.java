package dev.greenroom.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page on a phone and on a desk, by day and by night. */
class PageBrowserTest extends SiteTest {

    private static final int PHONE = 390;
    private static final int DESK = 1440;
    private static final int HEIGHT = 900;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Arguments> views() {
        return Stream.of(
                Arguments.of(PHONE, ColorScheme.LIGHT),
                Arguments.of(PHONE, ColorScheme.DARK),
                Arguments.of(DESK, ColorScheme.LIGHT),
                Arguments.of(DESK, ColorScheme.DARK));
    }

    @ParameterizedTest
    @MethodSource("views")
    void pageWhenSeenShouldBeAccessibleQuietAndWithinTheScreen(int width, ColorScheme scheme) {
        var softly = new SoftAssertions();
        try (var context = context(width, scheme, true)) {
            PublicPages.all().forEach(path -> look(context, path, scheme, softly));
        }
        softly.assertAll();
    }

    private void look(BrowserContext context, String path, ColorScheme scheme, SoftAssertions softly) {
        try (var page = context.newPage()) {
            var noise = listen(page, path);
            page.navigate(address(path));
            softly.assertThat(noise).as("console and requests of %s", path).isEmpty();
            softly.assertThat(violations(page, scheme)).as("axe on %s", path).isEmpty();
            softly.assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s fits the screen", path)
                    .isTrue();
        }
    }

    @Test
    void pageWhenScriptsAreOffShouldShowItsContent() {
        try (var context = context(PHONE, ColorScheme.LIGHT, false)) {
            PublicPages.all().forEach(path -> {
                try (var page = context.newPage()) {
                    page.navigate(address(path));
                    assertThat(page.locator("main h1").first().isVisible())
                            .as(path)
                            .isTrue();
                    assertThat(page.locator("main").innerText()).as(path).hasSizeGreaterThan(80);
                }
            });
        }
    }

    private static BrowserContext context(int width, ColorScheme scheme, boolean scripts) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts));
    }

    /** Errors on the console, failed scripts, and requests that leave this host. A 404 reports itself. */
    private List<String> listen(Page page, String path) {
        var noise = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            var ownStatus = message.text().startsWith("Failed to load resource")
                    && message.location().contains(path);
            if (message.type().equals("error") && !ownStatus) {
                noise.add(message.text());
            }
        });
        page.onPageError(noise::add);
        page.onRequest(request -> {
            var uri = URI.create(request.url());
            if (!"data".equals(uri.getScheme()) && !"localhost".equals(uri.getHost())) {
                noise.add("request to " + request.url());
            }
        });
        return noise;
    }

    /** By night only the colours differ. */
    private static List<String> violations(Page page, ColorScheme scheme) {
        var axe = new AxeBuilder(page).setLegacyMode(true);
        if (scheme == ColorScheme.DARK) {
            axe.withRules(List.of("color-contrast"));
        }
        return axe.analyze().getViolations().stream()
                .map(PageBrowserTest::describe)
                .toList();
    }

    private static String describe(Rule rule) {
        var places = rule.getNodes().stream()
                .map(node -> String.valueOf(node.getTarget()))
                .limit(3)
                .toList();
        return "%s: %s %s".formatted(rule.getId(), rule.getHelp(), places);
    }
}
