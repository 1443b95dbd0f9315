package dev.greenroom.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dev.greenroom.reading.AnswerReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mock interviews in a real browser. */
class InterviewJourneyTest extends SiteTest {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(20_000);
    private static final String STORY =
            "In March our checkout failed every Friday. I was on call, so it was mine to find. I compared the logs of"
                    + " three Fridays, saw that a report locked the orders and moved it to the night. Failures fell from"
                    + " 40 a week to none, and the report is still there.";

    private static Chromium chromium;

    @Autowired
    private AnswerReader reader;

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

    private Page startInterview(BrowserContext context, String query) {
        var page = context.newPage();
        page.navigate(address("/interviews/new?preset=quick&" + query));
        page.locator("form[action='/interviews'] button[type=submit]").first().click();
        assertThat(page.locator(".room-question")).isVisible();
        return page;
    }

    @Test
    void interviewByKeyboardWhenReloadedShouldKeepEveryWordAndEndInAReport() throws Exception {
        reader.whenReady().get(2, TimeUnit.MINUTES);
        try (var context = chromium.browser().newContext()) {
            var page = startInterview(context, "role=backend-developer&followUps=0");
            assertThat(page.locator("#answer")).isFocused();
            page.keyboard().type("As far as the first");
            assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
            page.reload();
            assertThat(page.locator("#answer")).hasValue("As far as the first");
            for (int question = 1; question <= 3; question++) {
                assertThat(page.locator(".room-head .label")).containsText("Question " + question);
                page.locator("#answer").fill(STORY);
                for (int press = 0;
                        press < 5 && !(boolean) page.evaluate("document.activeElement.matches('#answer-form button')");
                        press++) {
                    page.keyboard().press("Escape");
                    page.keyboard().press("Tab");
                }
                page.keyboard().press("Enter");
                page.waitForURL(Pattern.compile("interviews/.*"));
                page.waitForLoadState();
            }
            assertThat(page.locator("h1")).containsText("How it went", PATIENTLY);
            assertThat(page.locator(".report-score").first()).containsText("/ 100", PATIENTLY);
        }
    }

    @Test
    void textWhenTheConnectionIsLostShouldBeSentWhenItIsBack() {
        try (var context = chromium.browser().newContext()) {
            var page = startInterview(context, "");
            context.setOffline(true);
            page.locator("#answer").fill("written in a tunnel");
            assertThat(page.locator("[data-save-state]")).containsText("no connection", PATIENTLY);
            context.setOffline(false);
            assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
            page.reload();
            assertThat(page.locator("#answer")).hasValue("written in a tunnel");
        }
    }

    @Test
    void codeShouldBeIndentedByTabAndTheFieldLeftByEscapeAndTab() {
        try (var context = chromium.browser().newContext()) {
            var page = startInterview(context, "question=backend-slow-query-plan");
            page.locator("#answer").focus();
            page.keyboard().type("if");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("x");
            page.keyboard().press("Enter");
            page.keyboard().type("y");
            assertThat(page.locator("#answer").inputValue()).isEqualTo("if\n\tx\n\ty");
            page.keyboard().press("Escape");
            page.keyboard().press("Tab");
            assertThat((boolean) page.evaluate("document.activeElement.id === 'answer'"))
                    .isFalse();
        }
    }

    @Test
    void voiceShouldBeRecordedKeptInTheBrowserAndFoundAgain() {
        var options = new Browser.NewContextOptions().setPermissions(List.of("microphone"));
        try (var context = chromium.browser().newContext(options)) {
            var page = startInterview(context, "medium=voice");
            var state = page.locator("[data-voice-state]");
            page.locator("[data-voice-record]").click();
            assertThat(state).containsText("Recording", PATIENTLY);
            page.waitForTimeout(1500);
            page.locator("[data-voice-record]").click();
            assertThat(state).containsText("kept in this browser", PATIENTLY);
            page.locator("[data-voice-play]").click();
            assertThat(page.locator("[data-voice-play]")).containsText("Stop", PATIENTLY);
            page.reload();
            assertThat(state).containsText("still in this browser", PATIENTLY);
        }
    }

    @Test
    void voiceWhenTheMicrophoneIsDeniedShouldLeaveTheWayByTyping() {
        try (var context = chromium.browser().newContext()) {
            var page = startInterview(context, "medium=voice");
            page.locator("[data-voice-record]").click();
            assertThat(page.locator("[data-voice-state]")).containsText("type your answer", PATIENTLY);
            page.locator("#answer").fill("typed after all");
            assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
        }
    }
}
