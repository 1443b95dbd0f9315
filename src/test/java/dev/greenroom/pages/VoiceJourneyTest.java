package dev.greenroom.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Interviews by voice with Chromium's fake microphone, where a transcription server is set up. */
class VoiceJourneyTest extends SiteTest {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(20_000);
    private static final String SAID = "I rang the supplier and read both sets of figures to her.";
    private static final HttpServer TRANSCRIPTION = transcription();

    private static volatile int status = 200;
    private static volatile int received;
    private static Chromium chromium;

    @Autowired
    private JdbcClient jdbc;

    private BrowserContext context;

    private static HttpServer transcription() {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/v1/audio/transcriptions", exchange -> {
                received = exchange.getRequestBody().readAllBytes().length;
                byte[] answer = "{\"text\": \"%s\"}".formatted(SAID).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add(
                "greenroom.transcription.base-url",
                () -> "http://localhost:" + TRANSCRIPTION.getAddress().getPort());
    }

    @BeforeAll
    static void start() {
        TRANSCRIPTION.start();
        chromium = Chromium.start("--use-fake-device-for-media-stream");
    }

    @AfterAll
    static void stop() {
        TRANSCRIPTION.stop(0);
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        status = 200;
        context = chromium.browser().newContext(new NewContextOptions().setPermissions(List.of("microphone")));
    }

    @AfterEach
    void close() {
        context.close();
    }

    private Page startInterview(String query) {
        var page = context.newPage();
        page.navigate(address("/interviews/new?question=backend-failed-rewrite&medium=voice&" + query));
        page.locator("form[action='/interviews'] .button").first().click();
        return page;
    }

    private static Locator state(Page page) {
        return page.locator("[data-voice-state]");
    }

    private static void record(Page page) {
        page.locator("[data-voice-record]").click();
        assertThat(state(page)).containsText("Recording", PATIENTLY);
        page.waitForTimeout(1_200);
    }

    @Test
    void answerWhenSpokenShouldBeWrittenDownAndPlayedAgainInTheReport() {
        var page = startInterview("followUps=0");
        page.locator("[data-voice-try]").click();
        assertThat(state(page)).containsText("hears you", PATIENTLY);

        record(page);
        page.locator(".room-send .button").click(); // without having stopped
        assertThat(page.locator("#answer")).hasValue(SAID);
        assertThat(state(page)).containsText("Written down below", PATIENTLY);
        assertThat(received).isPositive();
        play(page);

        page.reload();
        assertThat(state(page)).containsText("still in this browser", PATIENTLY);
        page.locator("#answer").fill(SAID + " She sent new ones within the hour.");
        page.locator(".room-send .button").click();
        assertThat(page.locator("h1")).containsText("How it went");
        assertThat(page.locator(".report-body")).containsText("How you said it", PATIENTLY);
        play(page);
    }

    /** Neither the browser nor the page's policy minds. */
    private static void play(Page page) {
        assertThat(page.locator("audio.recording")).isVisible();
        await(page, "document.querySelector('audio.recording').duration > 0.5");
        await(page, "document.querySelector('audio.recording').duration < 60");
        page.evaluate("document.querySelector('audio.recording').play()");
        await(page, "document.querySelector('audio.recording').currentTime > 0");
    }

    /** Playwright's own way to wait for an expression is not allowed by the page's policy. */
    private static void await(Page page, String expression) {
        for (int look = 0; look < 100 && !(boolean) page.evaluate(expression); look++) {
            page.waitForTimeout(100);
        }
        assertThat((boolean) page.evaluate(expression)).as(expression).isTrue();
    }

    @Test
    void recordingWhenTheServerIsDownShouldBeKeptAndTriedAgain() {
        status = 500;
        var page = startInterview("");
        record(page);
        page.locator("[data-voice-record]").click();
        assertThat(state(page)).containsText("did not answer", PATIENTLY);
        status = 200;
        page.locator("[data-voice-again]").click();
        assertThat(page.locator("#answer")).hasValue(SAID);
    }

    @Test
    void recordingWhenAnotherButtonIsPressedShouldEndAndBeWrittenDownFirst() {
        var page = startInterview("");
        record(page);
        page.getByText("A hint", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#hint-title")).isVisible(new IsVisibleOptions().setTimeout(20_000));
        assertThat(page.locator("#answer")).hasValue(SAID);
        play(page);
        assertThat(page.locator("[data-voice-again]")).isHidden();
    }

    @Test
    void recordingsThatWereNotWrittenDownShouldBeOfferedAgainAfterAReload() {
        status = 500;
        var page = startInterview("");
        for (int time = 0; time < 2; time++) {
            record(page);
            page.locator("[data-voice-record]").click();
            assertThat(state(page)).containsText("did not answer", PATIENTLY);
        }
        page.reload();
        assertThat(page.locator("audio.recording")).hasCount(2);
        assertThat(page.locator("audio.recording").last()).hasAttribute("aria-label", "Your recording 2");
        status = 200;
        page.locator("[data-voice-again]").click();
        assertThat(page.locator("#answer")).hasValue(SAID + " " + SAID);
        assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
        page.reload();
        assertThat(page.locator("audio.recording")).hasCount(2);
        assertThat(page.locator("[data-voice-again]")).isHidden();
    }

    @Test
    void recordingWhenTheConnectionIsLostInTheMiddleShouldBeWrittenDownWhenItIsBack() {
        var page = startInterview("");
        record(page);
        context.setOffline(true);
        page.locator("[data-voice-record]").click();
        assertThat(state(page)).containsText("did not answer", PATIENTLY);
        context.setOffline(false);
        page.locator("[data-voice-again]").click();
        assertThat(page.locator("#answer")).hasValue(SAID);
        assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
    }

    @Test
    void recordingWhenTimeIsOverInTheMiddleShouldCountAsTheAnswer() {
        var page = startInterview("mode=real");
        record(page);
        jdbc.sql("update interview_turn set spent_millis = 999000 where interview_id = ?::uuid")
                .param(page.url().replaceFirst(".*/", ""))
                .update();
        page.evaluate("document.querySelector('[data-room]').dispatchEvent(new Event('room:sign'))");
        assertThat(page.locator(".room-text")).containsText(SAID, PATIENTLY);
        assertThat(page.locator(".room button")).hasText(Pattern.compile("Next question|see the report"));
    }

    @Test
    void microphoneWhenDeniedShouldLeaveTheWayByTyping() {
        context.clearPermissions();
        var page = startInterview("");
        page.locator("[data-voice-record]").click();
        assertThat(state(page)).containsText("type your answer", PATIENTLY);
        page.locator("#answer").fill("typed after all");
        assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
    }
}
