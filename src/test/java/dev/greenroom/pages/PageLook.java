package dev.greenroom.pages;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page on a phone and on a desk, by day and by night, and without scripts, and says what is wrong with it. */
final class PageLook implements AutoCloseable {

    private static final int PHONE = 390;
    private static final int DESK = 1440;
    private static final int HEIGHT = 900;
    private static final int LEAST_TEXT = 80;

    private final Page withScripts;
    private final Page withoutScripts;
    private List<String> problems = new ArrayList<>();
    private String address = "";

    /** As somebody who was never here. */
    PageLook(Chromium chromium) {
        this(chromium, List.of());
    }

    /** As whoever holds the cookies. */
    PageLook(Chromium chromium, List<Cookie> cookies) {
        withScripts = page(chromium, cookies, true);
        withoutScripts = page(chromium, cookies, false);
        listen();
    }

    /** @param here the address of a page on localhost */
    List<String> problems(String here) {
        problems = new ArrayList<>();
        address = here;
        size(withScripts, PHONE, ColorScheme.LIGHT);
        withScripts.navigate(here);
        for (int width : new int[] {PHONE, DESK}) {
            look(withScripts, width, problems);
        }
        withoutScripts.navigate(here);
        if (!withoutScripts.locator("main h1").first().isVisible()
                || withoutScripts.locator("main").innerText().length() < LEAST_TEXT) {
            problems.add("without scripts there is little to see");
        }
        return problems;
    }

    @Override
    public void close() {
        withScripts.context().close();
        withoutScripts.context().close();
    }

    private static void look(Page page, int width, List<String> problems) {
        size(page, width, ColorScheme.LIGHT);
        if (!(boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")) {
            problems.add("wider than " + width);
        }
        violations(axe(page), "at %d".formatted(width), problems);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // By night only the colours differ.
        violations(axe(page).withRules(List.of("color-contrast")), "at %d by night".formatted(width), problems);
    }

    private static void size(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Reports only what is wrong: of a long page the rest is a megabyte. */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static void violations(AxeBuilder axe, String where, List<String> problems) {
        axe.analyze().getViolations().forEach(rule -> problems.add("axe %s: %s".formatted(where, describe(rule))));
    }

    /** Errors on the console, failed scripts, and requests that leave this host. A 404 reports itself. */
    private void listen() {
        withScripts.onConsoleMessage(message -> {
            var ownStatus = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(address);
            if (message.type().equals("error") && !ownStatus) {
                problems.add("console: " + message.text());
            }
        });
        withScripts.onPageError(error -> problems.add("script: " + error));
        withScripts.onRequest(request -> {
            var uri = URI.create(request.url());
            if (!"data".equals(uri.getScheme()) && !"localhost".equals(uri.getHost())) {
                problems.add("request to " + request.url());
            }
        });
    }

    private static String describe(Rule rule) {
        var places = rule.getNodes().stream()
                .map(node -> String.valueOf(node.getTarget()))
                .limit(3)
                .toList();
        return "%s: %s %s".formatted(rule.getId(), rule.getHelp(), places);
    }

    /** One page for all addresses: opening and closing one for each is slow, and once in a while closing hangs. */
    private static Page page(Chromium chromium, List<Cookie> cookies, boolean scripts) {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(PHONE, HEIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts));
        context.addCookies(cookies);
        return context.newPage();
    }
}
