package dev.greenroom.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What scripts add to the pages, in a real browser. */
class BehaviourBrowserTest extends SiteTest {

    private static Chromium chromium;

    private BrowserContext context;
    private Page page;

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
    void open() {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setColorScheme(ColorScheme.LIGHT));
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void roleWhenTypedShouldOfferGuidesByKeyboard() {
        page.navigate(address("/"));
        page.locator("main input").first().pressSequentially("backe");
        assertThat(page.locator("main .suggestions li").first()).containsText("Backend developer");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(address("/guides/backend-developer"));
    }

    @Test
    void filterWhenChosenShouldNarrowTheBankAtOnce() {
        page.navigate(address("/questions"));
        page.getByLabel("Behavioural").check();
        assertThat(page).hasURL(Pattern.compile("type=behavioral"));
        assertThat(page.locator(".chip").first()).containsText("Behavioural");
    }

    @Test
    void themeWhenSwitchedShouldStayOnTheNextPage() {
        page.navigate(address("/"));
        page.getByLabel("Dark theme").or(page.getByText("Dark theme")).first().click();
        page.navigate(address("/guides"));
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void answerWhenReadOnceShouldBeReadAgainWhileItIsTyped() {
        page.navigate(address("/score"));
        page.getByLabel("The question").fill("Tell me about a time you improved a process.");
        page.getByLabel("Your answer").fill("Our monthly close took nine days. I wrote a macro for Dana in May.");
        page.locator("form button").getByText("See how it reads").click();
        assertThat(page.locator(".overall-figure")).isVisible();
        var before = page.locator("[data-live-status]").textContent();

        page.getByLabel("Your answer").press("End");
        page.getByLabel("Your answer")
                .pressSequentially(" We closed in four days in June, five days faster than before.");
        assertThat(page.locator(".sentence").last()).containsText("five days faster");
        assertThat(page.locator("[data-live-status]")).not().hasText(before);

        page.locator("[data-lights] summary").first().click();
        page.locator("[data-rests='2']").first().hover();
        assertThat(page.locator(".sentence.lit")).containsText("five days faster");

        page.reload();
        assertThat(page.getByLabel("Your answer")).hasValue(Pattern.compile(".*than before\\."));
    }
}
