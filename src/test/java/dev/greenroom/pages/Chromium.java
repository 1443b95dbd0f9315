package dev.greenroom.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium, driven by Playwright. Without one, browser tests are skipped with one loud line; in CI
 * they fail.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            // While one page fades into the next, a press is not taken, and a busy machine fades for long.
            "--force-prefers-reduced-motion",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program, String... more) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(Stream.concat(QUIET.stream(), Stream.of(more)).toList()));
    }

    static Chromium start(String... more) {
        var program = find();
        if (program.isEmpty()) {
            if (System.getenv("CI") != null) {
                Assertions.fail("There is no Chromium, and in CI the browser tests must run.");
            }
            System.getLogger(Chromium.class.getName())
                    .log(System.Logger.Level.WARNING, "BROWSER TESTS SKIPPED: install Chromium or set CHROMIUM_PATH.");
            Assumptions.abort("no Chromium");
        }
        return new Chromium(program.orElseThrow(), more);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> find() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM_PATH")).stream();
        var usual = Stream.of(
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        return Stream.concat(named, usual)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
