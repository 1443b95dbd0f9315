package dev.greenroom.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import dev.greenroom.reading.AnswerReader;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mock interviews in a real browser. */
class InterviewJourneyTest extends SiteTest {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(20_000);
    private static final String STORY =
            "In March our checkout failed every Friday. I was on call, so it was mine to find. I compared the logs of"
                    + " three Fridays, saw that a report locked the orders and moved it to the night. Failures fell from"
                    + " 40 a week to none, and the report is still there.";

    private static final String THIN =
            "We had a problem with the checkout in March. It failed quite often and people complained about it. I"
                    + " worked on it with the team for some weeks and we tried several things. In the end it got better.";

    private static Chromium chromium;

    @Autowired
    private AnswerReader reader;

    @Autowired
    private JdbcClient jdbc;

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

    @BeforeEach
    void waitForTheReader() throws Exception {
        reader.whenReady().get(2, TimeUnit.MINUTES);
    }

    private Page startInterview(BrowserContext context, String query) {
        var page = context.newPage();
        page.navigate(address("/interviews/new?preset=quick&" + query));
        page.locator("form[action='/interviews'] button[type=submit]").first().click();
        assertThat(page.locator(".room-question")).isVisible();
        return page;
    }

    @Test
    void interviewByKeyboardWhenReloadedShouldKeepEveryWordAndEndInAReport() {
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(address("/interviews/new?role=backend-developer&preset=quick&followUps=0"));
            tabTo(page, "form[action='/interviews'] .button");
            page.keyboard().press("Enter");
            assertThat(page.locator("#answer")).isFocused();
            page.keyboard().type("As far as the first");
            assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
            page.reload();
            assertThat(page.locator("#answer")).hasValue("As far as the first");
            for (int question = 1; question <= 3; question++) {
                assertThat(page.locator(".room-head .label")).containsText("Question " + question);
                assertThat(page.locator("#answer")).isFocused();
                page.keyboard().press("Control+A");
                page.keyboard().insertText(STORY);
                page.keyboard().press("Escape");
                assertThat(page.locator("#answer")).hasValue(STORY);
                tabTo(page, ".room-send .button");
                page.keyboard().press("Enter");
                page.waitForLoadState();
            }
            assertThat(page.locator("h1")).containsText("How it went", PATIENTLY);
            assertThat(page.locator(".report-score").first()).containsText("/ 100", PATIENTLY);
        }
    }

    @Test
    void interviewShouldStartInOnePress() {
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(address("/guides/backend-developer"));
            page.locator("#rehearse [data-start]").click();
            assertThat(page.locator(".room-head .label")).containsText("Question 1 of 3");
            page.navigate(address("/questions/backend-failed-rewrite"));
            page.locator("a.button[data-start]").click();
            assertThat(page.locator(".room-head .label")).containsText("Question 1 of 1");
            page.navigate(address("/"));
            page.locator(".ways [data-start]").click();
            assertThat(page.locator(".room-head .label")).containsText("Question 1 of 3");
            page.navigate(address("/interviews"));
            assertThat(page.locator("ul.index li").first()).containsText("Quick: Any interview");
            assertThat(page.locator("ul.index li").nth(1)).containsText("One question: Backend developer");
        }
    }

    @Test
    void reportWhenAnAnswerHasBeenReadShouldShowItAndLeaveTheRestAlone() {
        try (var context = chromium.browser().newContext()) {
            var page = startInterview(
                    context, "role=backend-developer&types=behavioral&opening=off&questions=2&followUps=0");
            for (int question = 1; question <= 2; question++) {
                assertThat(page.locator(".room-head .label")).containsText("Question " + question);
                page.locator("#answer").fill(STORY);
                page.locator(".room-send .button").click();
            }
            assertThat(page.locator(".report-score").last()).containsText("/ 100", PATIENTLY);
            assertThat(page.locator(".report-score").first()).containsText("/ 100", PATIENTLY);
            jdbc.sql("""
                insert into interview_reading_job (turn_id, text_version, attempts, due_at)
                select id, 99, 0, now() + interval '1 hour' from interview_turn
                where interview_id = ?::uuid and question = 1
                """)
                    .param(page.url().replaceAll(".*/interviews/|/report", ""))
                    .update();
            page.reload();
            assertThat(page.locator("#answer-1 .report-score")).hasText("Being read");
            page.locator("#answer-2 summary").first().click();
            page.locator("#answer-1 summary").first().focus();
            page.evaluate("window.still = true");
            jdbc.sql("delete from interview_reading_job where due_at > now() + interval '30 minutes'")
                    .update();
            assertThat(page.locator("#answer-1 .report-score")).containsText("/ 100", PATIENTLY);
            assertThat(page.locator("#answer-2 .report-body")).isVisible();
            assertThat(page.locator("#answer-1 summary").first()).isFocused();
            assertThat(page.locator("[data-report-waiting]")).hasCount(0);
            assertThat((boolean) page.evaluate("window.still === true")).isTrue();
        }
    }

    private static void tabTo(Page page, String control) {
        for (int press = 0; press < 30; press++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("control => document.activeElement.matches(control)", control)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + control);
    }

    @Test
    void interviewWithoutScriptShouldEndInAReport() {
        try (var context = chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = startInterview(context, "role=backend-developer&followUps=0&medium=voice");
            assertThat(page.locator(".notice").first()).containsText("Type your answer");
            for (int question = 1; question <= 3; question++) {
                assertThat(page.locator(".room-head .label")).containsText("Question " + question);
                page.locator("#answer").fill(STORY);
                page.locator(".room-send .button").click();
            }
            assertThat(page.locator("h1")).containsText("How it went");
            assertThat(page.locator(".report-score").first()).containsText("/ 100", PATIENTLY);
        }
    }

    @Test
    void textWhenTheConnectionIsLostShouldBeSentWhenItIsBack() {
        try (var context = chromium.browser().newContext()) {
            var page = startInterview(context, "");
            var room = page.url();
            context.setOffline(true);
            page.locator("#answer").fill("written in a tunnel");
            assertThat(page.locator("[data-save-state]")).containsText("no connection", PATIENTLY);
            context.setOffline(false);
            assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);

            context.setOffline(true);
            page.locator("#answer").fill("written in a longer tunnel");
            assertThat(page.locator("[data-save-state]")).containsText("no connection", PATIENTLY);
            page.locator(".room-send .button").click();
            page.waitForURL(Pattern.compile("chrome-error.*"));
            context.setOffline(false);
            page.navigate(room);
            assertThat(page.locator("#answer")).hasValue("written in a longer tunnel");
            assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);

            page.locator("#answer").fill("written a moment before a reload");
            page.reload();
            assertThat(page.locator("#answer")).hasValue("written a moment before a reload");
            assertThat(page.locator("[data-save-state]")).containsText("had waited in this browser", PATIENTLY);
        }
    }

    @Test
    void laptopWhenClosedForLongShouldCostNoTime() {
        try (var context = chromium.browser().newContext()) {
            var page = startInterview(context, "role=backend-developer");
            page.locator("#answer").fill("before the lid closed");
            assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
            silence(page, "42 minutes");
            sign(page);
            assertThat(page.locator("h1"))
                    .hasText("You were away 42 minutes.", new HasTextOptions().setTimeout(20_000));
            assertThat(page.locator(".lede")).containsText(Pattern.compile("5 min \\d+ s left on question 1"));
            page.getByText("Continue", new GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("#answer")).hasValue("before the lid closed");
            assertThat(page.locator(".room-words")).hasText("About 6 minutes left");
        }
    }

    @Test
    void realInterviewWhenTimeIsOverShouldShowWhatWasTakenAndStandStill() {
        try (var context = chromium.browser().newContext()) {
            var page = startInterview(context, "role=backend-developer&mode=real");
            page.locator("#answer").fill("as far as I got");
            assertThat(page.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
            jdbc.sql("update interview_turn set spent_millis = 400000 where interview_id = ?::uuid")
                    .param(page.url().replaceFirst(".*/", ""))
                    .update();
            sign(page);
            assertThat(page.locator(".room-text")).hasText("as far as I got", new HasTextOptions().setTimeout(20_000));
            page.evaluate("window.still = true");
            page.waitForResponse("**/presence", () -> sign(page));
            page.waitForTimeout(500);
            assertThat((boolean) page.evaluate("window.still === true")).isTrue();
            page.getByText("Next question").click();
            assertThat(page.locator(".room-head .label")).containsText("Question 2");
        }
    }

    /** Lets time pass in which the server was there and nothing was heard of the page. */
    private void silence(Page page, String time) {
        jdbc.sql("insert into server_run (id, started_at, alive_at)"
                        + " values (gen_random_uuid(), now() - interval '1 day', now())")
                .update();
        jdbc.sql("update interview set clock_mark = clock_mark - ?::interval where id = ?::uuid")
                .params(time, page.url().replaceFirst(".*/", ""))
                .update();
    }

    private static void sign(Page page) {
        page.evaluate("document.querySelector('[data-room]').dispatchEvent(new Event('room:sign'))");
    }

    @Test
    void interviewWhenContinuedOnAnotherDeviceShouldShowEachTheOthersText() {
        try (var laptop = chromium.browser().newContext();
                var telephone = chromium.browser().newContext(new NewContextOptions().setViewportSize(390, 844))) {
            var page = startInterview(laptop, "role=backend-developer");
            var room = page.url();
            page.locator("#answer").fill("on the laptop");
            page.getByText("Pause", new GetByTextOptions().setExact(true)).click();
            page.getByText("Continue on another device").click();
            page.getByText("Show the link").click();
            var link = page.locator("#device-link").textContent();

            var phone = telephone.newPage();
            phone.navigate(address(link.replaceFirst("https?://[^/]+", "")));
            phone.locator("main .button").click();
            phone.getByText("Continue", new GetByTextOptions().setExact(true)).click();
            assertThat(phone).hasURL(room);
            assertThat(phone.locator("#answer")).hasValue("on the laptop");

            page.navigate(room);
            phone.locator("#answer").fill("on the telephone");
            assertThat(phone.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
            sign(page);
            assertThat(page.locator("#answer")).hasValue("on the telephone", new HasValueOptions().setTimeout(20_000));

            laptop.setOffline(true);
            page.locator("#answer").fill("on the laptop again");
            assertThat(page.locator("[data-save-state]")).containsText("no connection", PATIENTLY);
            phone.locator("#answer").fill("on the telephone again");
            assertThat(phone.locator("[data-save-state]")).containsText("Saved", PATIENTLY);
            laptop.setOffline(false);
            assertThat(page.locator("[data-save-state]")).containsText("another window", PATIENTLY);
            page.reload();
            assertThat(page.locator("[data-save-state]")).containsText("another window", PATIENTLY);
            page.locator(".room-send .button").click();
            assertThat(page.locator(".notice").first()).containsText("on the telephone again");
            assertThat(page.locator("#answer")).hasValue("on the laptop again");
        }
    }

    @Test
    void rehearsalAfterTheAnswerWasImprovedShouldShowTheGain() {
        try (var context = chromium.browser().newContext()) {
            var page = startInterview(context, "question=backend-failed-rewrite&followUps=0");
            page.locator("#answer").fill(THIN);
            page.locator(".room-send .button").click();
            assertThat(page.locator(".report-score")).containsText("/ 100", PATIENTLY);
            page.locator(".report-first .button").first().click();
            assertThat(page).hasURL(Pattern.compile("/answers/"));
            assertThat(page.locator("#body")).hasValue(THIN);
            page.getByText("Rehearse this question").first().click();
            page.locator("form[action='/interviews'] .button").first().click();
            page.locator("#answer").fill(STORY);
            page.locator(".room-send .button").click();
            var followUp = page.getByText("Follow-up to question 1");
            assertThat(followUp.or(page.locator(".report")).first()).isVisible();
            if (followUp.isVisible()) {
                page.getByText("Skip", new GetByTextOptions().setExact(true)).click();
            }
            assertThat(page.locator(".report-marks"))
                    .containsText(Pattern.compile("\\+\\d+ since last time"), PATIENTLY);
            page.navigate(address("/interviews"));
            assertThat(page.locator("ul.index li")).hasCount(2);
        }
    }

    @Test
    void roomWhenTheKeyboardOfAPhoneIsOpenShouldShowTheTimeAndTheAction() {
        var options = new NewContextOptions().setViewportSize(390, 420).setHasTouch(true);
        try (var context = chromium.browser().newContext(options)) {
            var page = startInterview(context, "question=backend-failed-rewrite");
            page.locator("#answer").tap();
            page.keyboard().type(STORY);
            assertThat(page.locator(".room-words")).isInViewport();
            assertThat(page.locator(".room-send .button")).isInViewport();
            assertThat(page.locator("#answer")).isInViewport();
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
}
