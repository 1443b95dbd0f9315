package dev.greenroom.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dev.greenroom.reading.AnswerReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages that show somebody's own work: their markup, and what they look like in a browser. */
class WorkBrowserTest extends SiteTest {

    private static final HtmlChecker CHECKER = new HtmlChecker();
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(20_000);
    private static final String STORY =
            "In March our checkout failed every Friday. I was on call, so it was mine to find. I compared the logs of"
                    + " three Fridays and moved a report that locked the orders to the night. Failures fell from 40 a week"
                    + " to none.";
    private static final List<String> LISTS = List.of(
            "/answers",
            "/stories",
            "/stories/matrix",
            "/saved",
            "/interview-day",
            "/my-interview",
            "/interviews",
            "/account",
            "/continue",
            "/clear-my-work");

    @Autowired
    private AnswerReader reader;

    @Test
    void pageOfOnesOwnWorkShouldBeValidAccessibleQuietAndWithinTheScreen() throws Exception {
        reader.whenReady().get(2, TimeUnit.MINUTES);
        var softly = new SoftAssertions();
        try (var chromium = Chromium.start();
                var owner = chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            var paths = work(owner.newPage());
            try (var look = new PageLook(chromium, owner.cookies())) {
                paths.forEach(path ->
                        softly.assertThat(problems(path, owner, look)).as(path).isEmpty());
            }
        }
        softly.assertAll();
    }

    private List<String> problems(String path, BrowserContext owner, PageLook look) {
        var problems =
                new ArrayList<>(CHECKER.check(owner.request().get(address(path)).text()));
        problems.addAll(look.problems(address(path)));
        return problems;
    }

    /** An answer that was read, three stories, an interview with its report and one that goes on. */
    private List<String> work(Page page) {
        var paths = new ArrayList<>(LISTS);
        String answer = answer(page);
        paths.addAll(List.of(answer, answer + "/versions"));
        for (int number = 1; number <= 3; number++) {
            paths.add(story(page, "Friday " + number));
        }
        String ended = interview(page);
        for (int question = 1; question <= 3; question++) {
            page.locator("#answer").fill(STORY);
            page.locator(".room-send .button").click();
        }
        assertThat(page.locator(".report-score").first()).containsText("/ 100", PATIENTLY);
        paths.addAll(List.of(ended + "/report", interview(page)));
        return paths;
    }

    private String answer(Page page) {
        page.navigate(address("/answers/new?question=backend-failed-rewrite"));
        for (String part : List.of("situation", "task", "action", "result")) {
            page.locator("#" + part).fill(STORY);
        }
        page.getByText("See how it reads").first().click();
        assertThat(page.locator(".overall-figure").first()).isVisible();
        return path(page);
    }

    private String story(Page page, String name) {
        page.navigate(address("/stories"));
        page.locator("main a[href^='/stories/new']").first().click();
        page.locator("main input[type=text]").first().fill(name);
        page.locator("main textarea").first().fill(STORY);
        page.getByText("Keep this story").first().click();
        return path(page);
    }

    private String interview(Page page) {
        page.navigate(address("/interviews/new?role=backend-developer&preset=quick&followUps=0"));
        page.locator("form[action='/interviews'] button[type=submit]").first().click();
        assertThat(page.locator(".room-question")).isVisible();
        return path(page);
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }
}
