package dev.greenroom.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Greenroom is killed, as by {@code kill -9}, while somebody types: what was shown as saved is there at the next start,
 * and what was not is offered again. It starts twice in a process of its own, which takes a while, so it is a command:
 * {@code ./mvnw verify -Dtest=KilledServerJourney}.
 */
class KilledServerJourney {

    private static final Pattern SAVED = Pattern.compile("^Saved at \\d\\d:\\d\\d");
    private static final Duration START = Duration.ofMinutes(5);

    /** A server that has just started takes its time for the first requests. */
    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(60_000);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path data;

    private int port;

    @SuppressWarnings("NullAway.Init") // by start()
    private Process greenroom;

    @AfterEach
    void stop() throws InterruptedException {
        greenroom.destroy();
        greenroom.waitFor();
    }

    @Test
    void textWhenGreenroomIsKilledBetweenTwoAutosavesShouldLoseNothing() throws Exception {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        start();
        try (var chromium = Chromium.start();
                var context = chromium.browser().newContext()) {
            var page = open(context, "/answers/new?question=backend-production-incident");
            page.fill("#action", "I compared the logs of three Fridays.");
            assertThat(state(page)).hasText(SAVED, PATIENTLY);
            page.locator("#action").press("Control+End");
            page.keyboard().type(" I saw that a report locked the orders.");
            assertThat(state(page)).hasText(SAVED, PATIENTLY);
            var address = URI.create(page.url()).getPath();

            page.keyboard().type(" Then I");
            greenroom.destroyForcibly().waitFor();
            page.keyboard().type(" moved it to the night.");
            assertThat(state(page)).containsText("offline", new ContainsTextOptions().setTimeout(60_000));
            page.close();
            start();

            var again = open(context, address);
            assertThat(again.locator("#action").inputValue())
                    .as("shown as saved")
                    .startsWith("I compared the logs of three Fridays. I saw that a report locked the orders.");
            again.click("text=Bring it back");
            assertThat(again.locator("#action"))
                    .hasValue("I compared the logs of three Fridays. I saw that a report locked the orders."
                            + " Then I moved it to the night.");
            assertThat(state(again)).hasText(SAVED, PATIENTLY);
            again.reload();
            assertThat(again.locator("#action")).hasValue(Pattern.compile(".*moved it to the night\\."));
        }
    }

    private Page open(BrowserContext context, String path) {
        var page = context.newPage();
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private static Locator state(Page page) {
        return page.locator("[data-draft-state]");
    }

    private void start() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                applicationClassPath(),
                "dev.greenroom.GreenroomApplication");
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("GREENROOM_DATA_DIR", data.toString());
        greenroom = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var latest = Instant.now().plus(START);
        while (!answers()) {
            assertThat(greenroom.isAlive()).as("Greenroom runs").isTrue();
            assertThat(Instant.now()).as("started in time").isBefore(latest);
            Thread.sleep(250);
        }
    }

    /** Without what is different for tests. */
    private static String applicationClassPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean answers() throws InterruptedException {
        var page = URI.create("http://localhost:" + port + "/answers/new?question=backend-production-incident");
        try {
            return CLIENT.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
