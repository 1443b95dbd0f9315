package dev.greenroom.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.ReducedMotion;
import dev.greenroom.reading.AnswerReader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A guest drafts answers in a real browser: nothing shown as saved and nothing typed is lost. */
class AnswerJourneyTest extends SiteTest {

    private static final String BUILDER = "/answers/new?question=backend-production-incident";
    private static final IsInViewportOptions WHOLE = new IsInViewportOptions().setRatio(1);

    /** How much of a phone's screen the keyboard takes. */
    private static final int KEYBOARD = 336;

    private static final Pattern SAVED = Pattern.compile("^Saved at \\d\\d:\\d\\d");

    private static Chromium chromium;

    @Autowired
    private AnswerReader reader;

    private BrowserContext context;

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
    void arrive() {
        reader.whenReady().join();
        context = visitor(true);
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void guestShouldDraftReadEditByTheAdviceSeeTheGainSignUpAndFindTheWork() {
        var page = open(BUILDER);
        assertThat(page.locator("[data-draft-reading], .overall-figure")).hasCount(0);
        page.fill("#situation", "In March our checkout failed for about 40 minutes every Friday evening.");
        page.fill("#task", "I was the only developer on call, so the cause was mine to find.");
        page.fill("#action", "I compared the logs of three Fridays and saw that a report locked the orders.");
        page.fill("#result", "It went well.");
        assertThat(page.locator("[data-draft-state]")).hasText(SAVED);
        assertThat(page.url()).matches(".*/answers/[0-9a-f-]{36}");

        page.click("button:has-text('See how it reads')");
        int before = Integer.parseInt(page.locator(".overall-figure").innerText());
        assertThat(page.locator(".next-edit-advice")).isVisible();
        page.fill("#result", "The failures stopped that week, and orders on Fridays rose by 12 per cent.");
        assertThat(page.locator(".gain")).hasText(Pattern.compile("Before %d, now \\d+\\.".formatted(before)));
        assertThat(Integer.parseInt(page.locator(".overall-figure").innerText()))
                .isGreaterThan(before);

        var answer = page.url().replace("#reading", "");
        page.click("#reading a[href='/sign-up']");
        signIn(page, "drafter@example.com");
        assertThat(page).hasURL(answer);
        page.navigate(address("/"));
        assertThat(page.locator(".pick-up .index-title a")).hasAttribute("href", answer.replace(address(""), ""));

        try (var elsewhere = visitor(true)) {
            var phone = elsewhere.newPage();
            phone.navigate(address("/sign-in?next=/answers"));
            signIn(phone, "drafter@example.com");
            phone.click(".answer-list a");
            assertThat(phone.locator("#result")).hasValue(Pattern.compile(".*12 per cent\\."));
        }
    }

    @Test
    void phoneShouldContinueByLinkWithTheKeyboardOpenAndTheActionInSight() {
        String link;
        try (var desk = chromium.browser().newContext()) {
            var page = desk.newPage();
            page.navigate(address(BUILDER));
            page.fill("#action", "I rang at once.");
            assertThat(page.locator("[data-draft-state]")).hasText(SAVED);
            page.navigate(address("/continue?to=" + page.url().replace(address(""), "")));
            page.click("main form button");
            link = page.locator("#device-link").innerText().replaceFirst("https?://[^/]+", "");
        }
        var phone = open(link);
        phone.click("button:text-is('Continue here')");
        assertThat(phone.locator("#action")).hasValue("I rang at once.");

        phone.setViewportSize(390, 844 - KEYBOARD);
        phone.locator("#result").fill("It held for a year.");
        assertThat(phone.locator("button:has-text('See how it reads')")).isInViewport(WHOLE);
        assertThat(phone.locator("#result")).isInViewport();
        assertThat(phone.locator("[data-draft-state]")).hasText(SAVED);
        phone.click("button:has-text('See how it reads')");
        assertThat(phone.locator("#reading")).isVisible();
    }

    @Test
    void twoTabsShouldKeepBothTexts() {
        var one = open(BUILDER);
        one.fill("#task", "It was mine.");
        assertThat(one.locator("[data-draft-state]")).hasText(SAVED);
        var other = context.newPage();
        other.navigate(one.url());
        other.fill("#task", "It was mine, and I said so.");
        assertThat(other.locator("[data-draft-state]")).hasText(SAVED);

        one.fill("#task", "It was mine to find.");
        assertThat(one.locator("[data-draft-state]")).containsText("another window");
        one.click("button:text-is('Save')");
        assertThat(one.locator("#task")).hasValue("It was mine, and I said so. It was mine to find.");
        one.click("text=Save this text");
        assertThat(one.locator("#task")).hasValue("It was mine, and I said so. It was mine to find.");
    }

    @Test
    void textWhenTheBrowserCrashesBeforeItIsSavedShouldBeOfferedAgain() {
        var page = open(BUILDER);
        context.setOffline(true);
        page.fill("#action", "I rang at once.");
        assertThat(page.locator("[data-draft-state]")).containsText("offline");
        context.setOffline(false);
        page.close();

        var again = open(BUILDER);
        again.click("text=Bring it back");
        assertThat(again.locator("#action")).hasValue("I rang at once.");
        assertThat(again.locator("[data-draft-state]")).hasText(SAVED);
        again.reload();
        assertThat(again.locator("#action")).hasValue("I rang at once.");
        assertThat(again.locator("[data-draft-found]")).isHidden();
    }

    @Test
    void storyShouldBeSavedWhileItIsTypedAndOfferedAgainAfterACrash() {
        var page = open("/stories/new?slot=failure");
        page.fill("#situation", "We lost a backup.");
        assertThat(page.locator("[data-draft-state]")).hasText(SAVED);
        assertThat(page.url()).matches(".*/stories/[0-9a-f-]{36}");
        context.setOffline(true);
        page.fill("#action", "I rang at once.");
        assertThat(page.locator("[data-draft-state]")).containsText("offline");
        context.setOffline(false);
        page.close();

        var again = open(page.url().replace(address(""), ""));
        assertThat(again.locator("#situation")).hasValue("We lost a backup.");
        again.click("text=Bring it back");
        assertThat(again.locator("#action")).hasValue("I rang at once.");
        again.fill("#name", "The lost backup");
        again.click("button:text-is('Keep this story')");
        assertThat(again.locator("h1")).hasText("The lost backup");
        again.navigate(address("/stories"));
        assertThat(again.locator(".index-title a")).hasCount(1);
    }

    @Test
    void workWhenClearedShouldLeaveNothingInThisBrowser() {
        var page = open(BUILDER);
        page.fill("#task", "It was mine.");
        assertThat(page.locator("[data-draft-state]")).hasText(SAVED);
        context.setOffline(true);
        page.fill("#task", "It was mine to find.");
        assertThat(page.locator("[data-draft-state]")).containsText("offline");
        context.setOffline(false);
        page.close();

        assertThat(open("/guides").locator("[data-account]")).hasText("Your work");
        var account = open("/clear-my-work");
        account.click("button:text-is('Delete my work')");
        assertThat(account.locator(".notice[role=status]")).isVisible();
        assertThat(account.locator("[data-account]")).hasText("Sign in");
        assertThat(account.evaluate("Object.keys(localStorage).join()")).isEqualTo("");
        assertThat(open(BUILDER).locator("[data-draft-found]")).isHidden();
    }

    @Test
    void textWhenTheCookiesExpireWhileTypingShouldBecomeANewAnswer() {
        var page = open(BUILDER);
        page.fill("#action", "I rang at once.");
        assertThat(page.locator("[data-draft-state]")).hasText(SAVED);
        context.clearCookies();
        page.fill("#action", "I rang at once, and wrote it down.");
        assertThat(page.locator("[data-draft-state]")).containsText("no longer signed in");
        page.click("button:text-is('Save')");
        assertThat(page.locator(".notice.warning")).containsText("no such answer of yours");
        page.click("button:text-is('Save')");
        assertThat(page.locator("#action")).hasValue("I rang at once, and wrote it down.");
        assertThat(page.locator(".notice.warning")).hasCount(0);
    }

    @Test
    void answerShouldBeWrittenByKeyboardWithTheActionInSight() {
        var page = open(BUILDER);
        page.locator("#situation").focus();
        for (String part :
                new String[] {"It was Friday.", "It was mine.", "I rang her at once.", "It held for a year."}) {
            page.keyboard().type(part);
            page.keyboard().press("Tab");
        }
        assertThat(page.locator("button:focus")).hasText("See how it reads");
        assertThat((boolean) page.evaluate("document.activeElement.getBoundingClientRect().bottom <= innerHeight"))
                .isTrue();
        page.keyboard().press("Enter");
        assertThat(page.locator("#reading")).isVisible();
        assertThat(page.locator("#result")).hasValue("It held for a year.");
    }

    @Test
    void answerShouldBeDraftedReadAndSavedWithoutScript() {
        context.close();
        context = visitor(false);
        var page = open(BUILDER);
        page.fill("#situation", "In March our checkout failed for about 40 minutes every Friday evening.");
        page.fill("#action", "I compared the logs of three Fridays and saw that a report locked the orders.");
        page.fill("#result", "The failures stopped that week.");
        page.click("button:has-text('See how it reads')");
        assertThat(page.locator(".overall-figure")).isVisible();
        page.fill("#result", "The failures stopped that week, and orders rose by 12 per cent.");
        page.click("button:text-is('Save')");
        assertThat(page.locator("#result")).hasValue("The failures stopped that week, and orders rose by 12 per cent.");
    }

    private static void signIn(Page page, String email) {
        page.fill("#email", email);
        page.fill("#password", "correct horse battery");
        page.locator("main form.form button[type=submit]").click();
    }

    private Page open(String path) {
        var page = context.newPage();
        page.navigate(address(path));
        return page;
    }

    private static BrowserContext visitor(boolean scripts) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts));
    }
}
