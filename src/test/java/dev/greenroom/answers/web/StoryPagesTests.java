package dev.greenroom.answers.web;

import static dev.greenroom.answers.web.Browser.location;
import static dev.greenroom.answers.web.Browser.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.reading.AnswerReader;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class StoryPagesTests {

    private static final String FORM = ".builder-form";
    private static final Map<String, String> CONFLICT = Map.of(
            "name", "The row about the rota",
            "situation", "Two of us disagreed about the night rota.",
            "action", "I asked what she needed and wrote both plans down.",
            "result", "We agreed within a day.");

    @LocalServerPort
    private int port;

    @Autowired
    private AnswerReader reader;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void emptyBankShouldOfferFiveSlotsAndKeepOneByOne() {
        var empty = browser.open("/stories");
        assertThat(empty.select(".story-slots h3").eachText())
                .containsExactly("A time you led", "A conflict", "An achievement", "A failure", "A change");
        assertThat(empty.select(".index, a[href=/stories/matrix]")).isEmpty();

        String story = keep("/stories/new?slot=conflict", CONFLICT);
        var bank = browser.open("/stories");
        assertThat(bank.select(".index a").eachAttr("href")).containsExactly(story);
        assertThat(bank.select(".story-slots h3").eachText()).hasSize(4).doesNotContain("A conflict");
        assertThat(browser.open(story).select("[name=competency][checked]").eachAttr("value"))
                .containsExactly("conflict-resolution");
    }

    @Test
    void storyShouldBeOfferedForAQuestionAndToldInItsAnswer() {
        reader.whenReady().join();
        String story = keep("/stories/new?slot=conflict", CONFLICT);
        var asking = "/answers/new?question=Tell+me+about+a+disagreement+with+a+colleague&type=behavioral";
        var offer = browser.open(asking).select(".notice a[href*=story=]");
        assertThat(offer).hasSize(1);

        var telling = browser.open(offer.attr("href"));
        assertThat(telling.select("#action").text()).isEqualTo(CONFLICT.get("action"));
        String answer = location(browser.send(telling, FORM, Map.of("task", "It was mine to settle.")));
        assertThat(browser.open(story).select("aside a").eachAttr("href")).contains(answer);
        assertThat(browser.open("/stories").select(".index-text").text()).contains("told in 1 answer");
    }

    @Test
    void answerShouldBeKeptAsAStory() {
        var form = browser.open("/answers/new?question=backend-failed-rewrite");
        String answer = location(browser.send(form, FORM, Map.of("action", "I rang.", "then", "read")));
        reader.whenReady().join();
        browser.send(
                browser.open(answer.replaceFirst("[?#].*", "")), FORM, Map.of("action", "I rang her.", "then", "read"));
        var page = browser.open(answer.replaceFirst("[?#].*", ""));
        String story = location(browser.post(
                answer.replaceFirst("[?#].*", "") + "/story",
                Map.of("_csrf", page.select("[name=_csrf]").val())));
        assertThat(browser.open(story).select("#action").text()).isEqualTo("I rang her.");
    }

    @Test
    void matrixFromTheThirdStoryOnShouldShowWhatIsMissing() {
        assertThat(browser.open("/stories/matrix").select("table")).isEmpty();
        keep("/stories/new?slot=conflict", CONFLICT);
        keep("/stories/new?slot=led", Map.of("name", "The ward move"));
        keep("/stories/new?slot=failure", Map.of("name", "The lost backup"));
        var matrix = browser.open("/stories/matrix");
        assertThat(matrix.select("thead a").eachText())
                .containsExactly("The row about the rota", "The ward move", "The lost backup");
        assertThat(matrix.select("tr:has(th:contains(Leadership)) td:contains(●)"))
                .hasSize(1);
        assertThat(matrix.select(".gap-row")).isNotEmpty();
        assertThat(browser.open("/stories?q=backup").select(".index a").eachText())
                .containsExactly("The lost backup");
    }

    @Test
    void storyWhenChangedElsewhereShouldKeepBothTexts() {
        String story = keep("/stories/new?slot=conflict", CONFLICT);
        var here = browser.open(story);
        browser.send(browser.open(story), FORM, Map.of("result", "We agreed within two days."));
        var refused = browser.send(here, FORM, Map.of("result", "She thanked me."));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select("#result").text()).contains("within two days", "She thanked me");
        browser.send(page(refused), FORM, Map.of());
        assertThat(browser.open(story).select("#result").text()).contains("within two days", "She thanked me");
    }

    @Test
    void storyOfSomebodyElseShouldNotBeThere() {
        String story = keep("/stories/new", CONFLICT);
        assertThat(new Browser(port).get(story).statusCode()).isEqualTo(404);
    }

    @Test
    void textThatWasOnlyReadShouldBeTakenOverWithoutAToken() {
        var text = Map.of("question", "Tell me about a time you failed.", "body", "I failed once.\n\nBadly.");
        var builder = page(new Browser(port).post("/answers/new", text));
        assertThat(builder.expectFirst("#body").wholeText()).isEqualTo(text.get("body"));
        var story = page(new Browser(port).post("/stories/new", Map.of("name", "Once", "body", "I failed once.")));
        assertThat(story.select("#body").text()).isEqualTo("I failed once.");
    }

    private String keep(String address, Map<String, String> typed) {
        return location(browser.send(browser.open(address), FORM, typed));
    }
}
