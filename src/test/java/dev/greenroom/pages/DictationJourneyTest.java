package dev.greenroom.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Interviews by voice where no transcription server is set up: with a browser that writes down what is said, or not. */
class DictationJourneyTest extends SiteTest {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(20_000);
    private static final String NO_RECOGNISER =
            "delete window.SpeechRecognition; delete window.webkitSpeechRecognition;";
    private static final String RECOGNISER = """
        delete window.SpeechRecognition;
        window.webkitSpeechRecognition = class extends EventTarget {
          start() { this.running = true; }
          stop() {
            const results = [Object.assign([{ transcript: 'I rang the supplier.' }], { isFinal: true })];
            this.dispatchEvent(Object.assign(new Event('result'), { results, resultIndex: 0 }));
          }
        };
        """;
    private static final String FAILING = """
        delete window.SpeechRecognition;
        window.webkitSpeechRecognition = class extends EventTarget {
          start() { this.dispatchEvent(Object.assign(new Event('error'), { error: 'network' })); }
          stop() {}
        };
        """;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start("--use-fake-device-for-media-stream");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static BrowserContext context(String script) {
        var context = chromium.browser().newContext(new NewContextOptions().setPermissions(List.of("microphone")));
        context.addInitScript(script);
        return context;
    }

    private Page startInterview(BrowserContext context) {
        var page = context.newPage();
        page.navigate(address("/interviews/new?question=backend-failed-rewrite&medium=voice"));
        page.locator("form[action='/interviews'] .button").first().click();
        return page;
    }

    private static void recordFor(Page page, int milliseconds) {
        page.locator("[data-voice-record]").click();
        assertThat(page.locator("[data-voice-record]")).containsText("Stop", PATIENTLY);
        page.waitForTimeout(milliseconds);
        page.locator("[data-voice-record]").click();
    }

    @Test
    void recordingWithoutRecogniserShouldBeKeptAndTypedAfter() {
        try (var context = context(NO_RECOGNISER)) {
            var page = startInterview(context);
            assertThat(page.locator("[data-voice-dictate]")).isHidden();
            recordFor(page, 1_200);
            assertThat(page.locator("[data-voice-state]")).containsText("in your own words", PATIENTLY);
            assertThat(page.locator("audio.recording")).isVisible();
            page.locator("#answer").fill("I rang the supplier.");
            assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
        }
    }

    @Test
    void dictationShouldBeOffUntilItIsChosen() {
        try (var context = context(RECOGNISER)) {
            var page = startInterview(context);
            assertThat(page.locator("[data-voice-privacy]")).containsText("may send your voice to its maker");
            recordFor(page, 300);
            assertThat(page.locator("[data-voice-state]")).containsText("kept in this browser", PATIENTLY);
            assertThat(page.locator("#answer")).hasValue("");
            page.locator("[data-voice-dictate]").check();
            recordFor(page, 300);
            assertThat(page.locator("#answer")).hasValue("I rang the supplier.");
        }
    }

    @Test
    void dictationWhenItFailsShouldLeaveTheRecordingGoingOn() {
        try (var context = context(FAILING)) {
            var page = startInterview(context);
            page.locator("[data-voice-dictate]").check();
            page.locator("[data-voice-record]").click();
            assertThat(page.locator("[data-voice-state]")).containsText("does not work here", PATIENTLY);
            page.locator("[data-voice-record]").click();
            assertThat(page.locator("audio.recording")).isVisible();
        }
    }
}
