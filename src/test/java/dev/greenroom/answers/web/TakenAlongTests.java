package dev.greenroom.answers.web;

import static dev.greenroom.answers.web.Browser.location;
import static dev.greenroom.platform.web.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.WithDatabase;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody takes along: saved questions, the sheet for the day, and files. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class TakenAlongTests {

    private static final String FORM = "main form[method=post]";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void questionShouldBeSavedOnceAndRemoved() {
        assertThat(browser.open("/questions/backend-failed-rewrite")
                        .select("a[data-save]")
                        .attr("href"))
                .isEqualTo("/saved/new?question=backend-failed-rewrite");
        for (int time = 0; time < 2; time++) {
            var page = browser.open("/saved/new?question=backend-failed-rewrite");
            assertThat(location(browser.send(page, FORM, Map.of()))).isEqualTo("/saved");
        }
        var list = browser.open("/saved");
        assertThat(list.select(".index-title a").eachAttr("href")).containsExactly("/questions/backend-failed-rewrite");
        assertThat(new Browser(port).open("/saved").select(".index")).isEmpty();
        browser.send(list, FORM, Map.of());
        assertThat(browser.open("/saved").select(".empty")).hasSize(1);
    }

    @Test
    void sheetShouldTakeItsCuesFromTheStoryAndBeAFileOfItsOwn() {
        var story = browser.open("/stories/new?slot=led");
        browser.send(
                story, ".builder-form", Map.of("name", "The ward move", "situation", "We moved 24 beds in a night."));
        var form = browser.open("/interview-day/edit");
        assertThat(form.select("#story1").val()).isEqualTo("The ward move");
        browser.send(form, FORM, Map.of("place", "Room 2", "cues1", "", "ask", "What was hard?\nWho decides?"));

        var sheet = browser.open("/interview-day");
        assertThat(sheet.select(".day-cues li").eachText()).containsExactly("We moved 24 beds in a night.");
        assertThat(sheet.select(".day-cues b").eachText()).containsExactly("24");
        assertThat(sheet.select(".day-ask li").eachText()).containsExactly("What was hard?", "Who decides?");

        var file = browser.get("/interview-day/download");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"interview-day.html\"");
        var page = Jsoup.parse(text(file));
        assertThat(page.select("link, script, img, [src], [href]"))
                .as("needs nothing else")
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.text()).contains("Room 2", "24");
        assertThat(new Browser(port).open("/interview-day").select(".empty")).hasSize(1);
    }

    @Test
    void sheetShouldBeginWithTheInterviewAndItsGuide() {
        var interview = browser.open("/my-interview");
        assertThat(interview.select("#role-offers option").eachAttr("value")).contains("Backend developer");
        browser.send(
                interview,
                FORM,
                Map.of("role", "back end developer", "company", "Acme", "date", "2026-12-04", "skills", "SQL, Kafka"));
        assertThat(browser.open("/my-interview").select("main a[href=/guides/backend-developer]"))
                .hasSize(1);

        var form = browser.open("/interview-day/edit");
        assertThat(form.select("#time").val()).isEqualTo("Friday 4 December 2026");
        assertThat(form.select("#place").text()).isEqualTo("Acme");
        assertThat(form.expectFirst("#ask").wholeText().lines()).hasSizeGreaterThan(1);
        var more = form.expectFirst("[name=ticked]").val();
        browser.send(form, FORM, Map.of("ticked", more));
        assertThat(browser.open("/interview-day").select(".day-ask li").eachText())
                .contains(more);
        assertThat(browser.get("/pick-up/questions").body())
                .asString()
                .contains("/questions?role=backend-developer\"", "/questions?role=backend-developer&amp;q=Kafka");
    }

    @Test
    void sheetWhenChangedElsewhereShouldShowBoth() {
        var here = browser.open("/interview-day/edit");
        browser.send(browser.open("/interview-day/edit"), FORM, Map.of("place", "Room 2", "story1", "The ward move"));
        var refused = browser.send(here, FORM, Map.of("place", "Room 4"));
        assertThat(refused.statusCode()).isEqualTo(409);
        var page = Browser.page(refused);
        assertThat(page.select(".meanwhile div").eachText()).containsExactly("Where Room 2", "Story 1 The ward move");
        assertThat(page.select("#place").text()).isEqualTo("Room 4");
        assertThat(browser.open("/interview-day").text()).contains("Room 2");

        browser.send(page, FORM, Map.of("place", "Room 4, then 2"));
        assertThat(browser.open("/interview-day").text()).contains("Room 4, then 2");
    }

    @Test
    void sheetWhenTooMuchIsTypedShouldSaySoAndKeepIt() {
        var much = "long ".repeat(1_000);
        var refused = browser.send(
                browser.open("/interview-day/edit"),
                FORM,
                Map.of("opening", much, "story1", "One", "cues1", "a\nb\nc\nd"));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Browser.page(refused);
        assertThat(page.select("[data-error-summary] a").eachAttr("href")).containsExactly("#opening", "#cues1");
        assertThat(page.expectFirst("#opening").wholeText()).isEqualTo(much.strip());
        assertThat(page.expectFirst("#cues1").wholeText()).isEqualTo("a\nb\nc\nd");
        assertThat(browser.open("/interview-day").select(".empty")).hasSize(1);
    }

    @Test
    void answersShouldBeTakenAlongAsFilesOfTheirOwnerOnly() {
        var form = browser.open("/answers/new?question=backend-failed-rewrite");
        String address = location(browser.send(form, ".builder-form", Map.of("action", "I rang her at once.")));
        for (String format : new String[] {"pdf", "docx", "md", "json"}) {
            var one = browser.get(address + "/export/" + format);
            assertThat(one.statusCode()).as(format).isEqualTo(200);
            assertThat(one.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("answer." + format);
            assertThat(browser.get("/answers/export/" + format).statusCode()).isEqualTo(200);
            assertThat(new Browser(port).get(address + "/export/" + format).statusCode())
                    .isEqualTo(404);
        }
        assertThat(text(browser.get(address + "/export/md"))).contains("**Action**", "I rang her at once.");
        assertThat(browser.get(address + "/export/exe").statusCode()).isEqualTo(404);
    }
}
