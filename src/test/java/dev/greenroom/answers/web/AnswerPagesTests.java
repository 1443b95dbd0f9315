package dev.greenroom.answers.web;

import static dev.greenroom.answers.web.Browser.location;
import static dev.greenroom.answers.web.Browser.page;
import static dev.greenroom.platform.web.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.reading.AnswerReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class AnswerPagesTests {

    private static final String FORM = ".builder-form";
    private static final Map<String, String> STORY = Map.of(
            "situation", "In March our checkout failed for about 40 minutes every Friday evening.",
            "task", "I was the only developer on call, so the cause was mine to find.",
            "action", "I compared the logs of three Fridays and saw that a report locked the orders.",
            "result", "It went well.");

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
    void firstPageShouldShowOnePromptAPartAndJudgeNothing() {
        var page = browser.open("/answers/new?question=backend-failed-rewrite");
        assertThat(page.select("textarea").eachAttr("name")).containsExactly("situation", "task", "action", "result");
        assertThat(page.select("form [name]").eachAttr("name")).contains("question", "mode", "version", "_csrf");
        assertThat(page.select("[data-draft-reading], .overall-figure, progress"))
                .isEmpty();
        assertThat(browser.open("/answers/new?question=pm-case-us-launch").select("textarea"))
                .singleElement()
                .satisfies(field -> assertThat(field.attr("name")).isEqualTo("body"));
    }

    @Test
    void answerShouldBeReadAndChangedAndItsGainShown() {
        reader.whenReady().join();
        var first = send("/answers/new?question=backend-failed-rewrite", STORY, "read");
        assertThat(first).endsWith("#reading");
        String address = first.replace("#reading", "");
        int before = score(browser.open(address));
        browser.send(browser.open(address + "/versions"), ".keep-version", Map.of("name", "the first"));

        var better = "The failures stopped that week, and orders on Fridays rose by 12 per cent.";
        browser.send(browser.open(address), FORM, Map.of("result", better, "then", "read"));
        var page = browser.open(address);
        assertThat(score(page)).isGreaterThan(before);
        assertThat(page.select(".gain").text()).isEqualTo("Before %d, now %d.".formatted(before, score(page)));
        assertThat(browser.open("/answers").select(".index data").text()).isEqualTo(String.valueOf(score(page)));

        var versions = browser.open(address + "/versions");
        assertThat(versions.select(".version-list data").eachText())
                .containsExactly(String.valueOf(score(page)), String.valueOf(before));
        assertThat(versions.expectFirst(".version-list li").select("ins").text())
                .contains("12 per cent");
        var old = browser.open(address + "/versions/1");
        assertThat(score(old)).isEqualTo(before);
        browser.send(old, "form[action$=restoration]", Map.of());
        assertThat(browser.open(address).select("#result").text()).isEqualTo("It went well.");
        assertThat(browser.open(address + "/versions").select(".version-list > li"))
                .hasSize(3);
    }

    @Test
    void answerWhenReadAgainWithinTenMinutesShouldShowItsGainAndStayOneVersion() {
        reader.whenReady().join();
        String address = send("/answers/new?question=backend-failed-rewrite", STORY, "read")
                .replace("#reading", "");
        int before = score(browser.open(address));
        for (String better : List.of("The failures stopped that week.", "Orders on Fridays rose by 12 per cent.")) {
            browser.send(browser.open(address), FORM, Map.of("result", better));
            assertThat(browser.open(address).select(".notice.warning").text()).contains("changed the text since");
            browser.send(browser.open(address), FORM, Map.of("then", "read"));
            var page = browser.open(address);
            assertThat(page.select(".gain").text()).isEqualTo("Before %d, now %d.".formatted(before, score(page)));
            before = score(page);
        }
        assertThat(browser.open(address + "/versions").select(".version-list > li"))
                .hasSize(1);
    }

    @Test
    void keyPointsWhenChangedElsewhereShouldNotBeOverwritten() {
        var own = "/answers/new?question=How+does+an+index+make+a+slow+query+plan+fast&type=technical";
        String address = send(own, Map.of("body", "It keeps rows in order.", "keyPoints", "Order"), "");
        var here = browser.open(address);
        browser.send(browser.open(address), FORM, Map.of("keyPoints", "Order\nWrites cost more"));
        var autosave = browser.postForJson(
                address + "/autosave", Browser.fields(here.expectFirst(FORM), Map.of("keyPoints", "")));
        assertThat(autosave.statusCode()).isEqualTo(409);
        var refused = browser.send(here, FORM, Map.of("body", "It keeps the rows in order.", "keyPoints", "Reads"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(browser.open(address).expectFirst("#keyPoints").wholeText()).isEqualTo("Order\nWrites cost more");

        var conflict = page(refused);
        assertThat(conflict.expectFirst("#keyPoints").wholeText()).isEqualTo("Order\nWrites cost more\nReads");
        browser.send(conflict, FORM, Map.of());
        assertThat(browser.open(address).expectFirst("#keyPoints").wholeText()).contains("Reads", "Writes");
        assertThat(browser.open(address + "/versions/1").select("main li").eachText())
                .contains("Writes cost more");
    }

    @Test
    void answerWhenOnlySavedShouldNotBeJudged() {
        String address = send("/answers/new?question=backend-failed-rewrite", STORY, "");
        var page = browser.open(address);
        assertThat(page.select("#action").text()).isEqualTo(STORY.get("action"));
        assertThat(page.select(".overall-figure")).isEmpty();
    }

    @Test
    void answerWhenChangedElsewhereShouldShowBothTextsAndOverwriteNothing() {
        String address = send("/answers/new?question=backend-failed-rewrite", STORY, "");
        var here = browser.open(address);
        var there = browser.open(address);
        browser.send(there, FORM, Map.of("task", "It was mine to find, and I said so."));

        var refused = browser.send(here, FORM, Map.of("task", "It was my cause to find."));
        assertThat(refused.statusCode()).isEqualTo(409);
        var conflict = page(refused);
        assertThat(conflict.select(".conflict-pair ins").text()).isNotEmpty();
        assertThat(conflict.select(".conflict-pair")).as("parts that differ").hasSize(1);
        assertThat(browser.open(address).select("#task").text()).isEqualTo("It was mine to find, and I said so.");

        browser.send(conflict, FORM, Map.of());
        assertThat(browser.open(address).select("#task").text())
                .contains("It was mine to find, and I said so.", "It was my cause to find.");
    }

    @Test
    void savingTheSameTextAgainShouldBeNoConflict() {
        String address = send("/answers/new?question=backend-failed-rewrite", STORY, "");
        var form = browser.open(address);
        var change = Map.of("task", "It was mine.");
        assertThat(location(browser.send(form, FORM, change))).isEqualTo(address);
        assertThat(location(browser.send(form, FORM, change))).isEqualTo(address);
    }

    @Test
    void formWhenSentTwiceShouldMakeOneAnswer() {
        var form = browser.open("/answers/new?question=backend-failed-rewrite");
        var first = location(browser.send(form, FORM, STORY));
        assertThat(location(browser.send(form, FORM, STORY))).isEqualTo(first);
    }

    @Test
    void formWhenSentTwiceAtOnceShouldMakeOneAnswer() {
        browser.send(browser.open("/my-interview"), "main form.form", Map.of("role", "Baker"));
        var fields = Browser.fields(
                browser.open("/answers/new?question=backend-failed-rewrite").expectFirst(FORM), STORY);
        var codes = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> browser.postForJson("/answers/autosave", fields).statusCode()))
                .limit(4)
                .toList();
        assertThat(codes).allSatisfy(code -> assertThat(code.join()).isEqualTo(200));
        assertThat(browser.open("/answers").select(".answer-list li")).hasSize(1);
    }

    @Test
    void questionWhenTooLongShouldBeShortenedBeforeAnythingIsTyped() {
        var page = browser.open("/answers/new?type=behavioral&question=" + "long+".repeat(101));
        assertThat(page.select("#question-error").text()).contains("500 characters");
        assertThat(page.select("#situation")).isEmpty();
    }

    @Test
    void formWhenItsTokenIsStaleShouldComeBackWithEverythingTyped() {
        String address = send("/answers/new?question=backend-failed-rewrite", STORY, "");
        for (String form : new String[] {address, "/answers/new?question=backend-failed-rewrite"}) {
            var refused =
                    browser.send(browser.open(form), FORM, Map.of("result", "Typed for an hour.", "_csrf", "old"));
            assertThat(refused.statusCode()).isEqualTo(409);
            var again = page(refused);
            assertThat(again.select(".notice").text()).contains("Not saved yet");
            assertThat(again.select("#result").text()).isEqualTo("Typed for an hour.");
            var saved = location(browser.send(again, FORM, Map.of("situation", "It was Friday.")));
            assertThat(browser.open(saved).select("#result").text()).isEqualTo("Typed for an hour.");
        }
    }

    @Test
    void autosaveShouldBeginTheAnswerAndFollowIt() {
        var form = browser.open("/answers/new?question=backend-failed-rewrite").expectFirst(FORM);
        var first =
                text(browser.postForJson("/answers/autosave", Browser.fields(form, Map.of("task", "It was mine."))));
        assertThat(first).contains("\"version\":0").contains("savedAt");
        String address = first.replaceFirst(".*\"url\":\"([^\"]+)\".*", "$1");
        var next = Browser.fields(form, Map.of("task", "It was mine to do.", "version", "0"));
        assertThat(text(browser.postForJson(address + "/autosave", next))).contains("\"version\":1");
        assertThat(browser.open(address).select("#task").text()).isEqualTo("It was mine to do.");

        var late = Browser.fields(form, Map.of("task", "Nothing of mine.", "version", "0"));
        var refused = browser.postForJson(address + "/autosave", late);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused)).contains("conflict");
        assertThat(browser.open(address).select("#task").text()).isEqualTo("It was mine to do.");
    }

    @Test
    void autosaveWhenTheTokenIsStaleShouldHandOutANewOne() {
        var form = browser.open("/answers/new?question=backend-failed-rewrite").expectFirst(FORM);
        var refused = browser.postForJson(
                "/answers/autosave", Browser.fields(form, Map.of("task", "It was mine.", "_csrf", "old")));
        assertThat(refused.statusCode()).isEqualTo(409);
        String token = text(refused).replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1");
        var again = browser.postForJson(
                "/answers/autosave", Browser.fields(form, Map.of("task", "It was mine.", "_csrf", token)));
        assertThat(again.statusCode()).isEqualTo(200);
    }

    @Test
    void answerOfSomebodyElseShouldNotBeThereAndKeepWhatWasTyped() {
        String address = send("/answers/new?question=backend-failed-rewrite", STORY, "");
        var other = new Browser(port);
        assertThat(other.get(address).statusCode()).isEqualTo(404);
        var refused = other.send(
                other.open("/answers/new?question=backend-failed-rewrite"), FORM, Map.of("task", "Mine.", "then", ""));
        assertThat(location(refused)).isNotEqualTo(address);

        var fields = Browser.fields(
                other.open("/answers/new?question=backend-failed-rewrite").expectFirst(FORM),
                Map.of("task", "Mine too."));
        var foreign = other.post(address, fields);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(page(foreign).select("#task").text()).isEqualTo("Mine too.");
        assertThat(page(foreign).select(FORM).attr("action")).isEqualTo("/answers");
        assertThat(browser.open(address).select("#task").text()).isEqualTo(STORY.get("task"));
    }

    @Test
    void partWhenTooLongShouldSayItBesideTheField() {
        var form = browser.open("/answers/new?question=backend-failed-rewrite");
        var much = "long ".repeat(4_001);
        var refused = browser.send(form, FORM, Map.of("action", much));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("#action-error").text()).contains("20,000 characters");
        assertThat(page(refused).expectFirst("#action").wholeText()).isEqualTo(much);

        var blank = browser.send(form, FORM, Map.of("action", " "));
        assertThat(page(blank).select("[data-error-summary] a").eachAttr("href"))
                .containsExactly("#situation");
    }

    @Test
    void textWhenWrittenTheOtherWayShouldKeepEveryWord() {
        String address = send("/answers/new?question=backend-failed-rewrite", STORY, "free");
        var page = browser.open(address);
        assertThat(page.select("#body").text()).contains(STORY.values());
        browser.send(page, FORM, Map.of("then", "star"));
        assertThat(browser.open(address).select("#action").text()).isEqualTo(STORY.get("action"));
    }

    @Test
    void questionWhenTypedShouldBeAnsweredAndWhenMissingBeAskedFor() {
        var typed = browser.open("/answers/new?question=Tell+me+about+the+worst+night&type=behavioral");
        assertThat(typed.select("h1").text()).isEqualTo("Tell me about the worst night");
        assertThat(typed.select("#situation")).hasSize(1);

        var token = typed.expectFirst("[name=_csrf]").val();
        var refused = browser.post("/answers", Map.of("body", "I rang at once.", "_csrf", token));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("#body").text()).isEqualTo("I rang at once.");
        assertThat(browser.get("/answers/new?question=no-such-question").statusCode())
                .isEqualTo(404);
        assertThat(browser.open("/answers/new?q=a+row+with+a+colleague").select(".index a[href^=/answers/new]"))
                .isNotEmpty();
    }

    @Test
    void homeShouldOfferToPickUpWhatIsThere() {
        assertThat(text(browser.get("/pick-up"))).isBlank();
        String address = send("/answers/new?question=backend-failed-rewrite", STORY, "");
        var recent = page(browser.get("/pick-up"));
        assertThat(recent.select("a").eachAttr("href")).containsExactly(address, "/my-interview");
    }

    @Test
    void interviewShouldBeAskedForOnce() {
        String address = send("/answers/new?question=backend-failed-rewrite", STORY, "");
        assertThat(page(browser.get("/pick-up")).select(".interview-ask")).hasSize(1);
        var skipped = browser.send(browser.open(address), ".interview-ask", Map.of());
        assertThat(location(skipped)).isEqualTo(address);
        assertThat(browser.open(address).select(".interview-ask")).isEmpty();
        assertThat(page(browser.get("/pick-up")).select(".interview-ask")).isEmpty();
    }

    @Test
    void guestShouldFindTheWayToAllOfTheWorkAndToAnotherDevice() {
        String address = send("/answers/new?question=backend-failed-rewrite", STORY, "");
        assertThat(browser.cookies()).contains("work");
        assertThat(browser.open(address).select("a[data-draft-elsewhere]").attr("href"))
                .isEqualTo("/continue?to=" + address);
        for (String list : List.of("/answers", "/stories", "/saved", "/interview-day")) {
            assertThat(browser.open(list).select("main a[href=/account]"))
                    .as(list)
                    .hasSize(1);
        }
    }

    @Test
    void knowledgeThatTheBankHasNotShouldBeReadAgainstOnesOwnPointsOrANearQuestion() {
        reader.whenReady().join();
        var own = "/answers/new?question=How+does+an+index+make+a+slow+query+plan+fast&type=technical";
        var typed = Map.of("body", "An index lets the planner read the rows in order, and every write pays for it.");
        String address = send(own, typed, "read").replaceFirst("[?#].*", "");
        var asked = browser.open(address + "?reading=asked");
        assertThat(asked.select(".overall-figure")).isEmpty();
        assertThat(asked.select("#reading").text()).contains("nothing to read it against yet");
        assertThat(asked.select("#reading button[form=draft]")).isNotEmpty();

        browser.send(
                asked, FORM, Map.of("keyPoints", "An index reads rows in order\nWrites cost more", "then", "read"));
        assertThat(browser.open(address).select(".overall-figure")).hasSize(1);
        assertThat(browser.open(address).select("#keyPoints").text()).contains("Writes cost more");

        var near = asked.expectFirst("#reading button[form=draft]").val();
        browser.send(browser.open(address), FORM, Map.of("then", near));
        assertThat(browser.open(address).select(".meta a[href=/questions/" + near.substring(3) + "]"))
                .hasSize(1);
    }

    @Test
    void answerWhenNothingIsTypedShouldMakeNoGuest() {
        browser.send(browser.open("/answers/new?question=backend-failed-rewrite"), FORM, Map.of());
        assertThat(browser.cookies()).doesNotContain("guest");
        send("/answers/new?question=backend-failed-rewrite", STORY, "");
        assertThat(browser.cookies()).contains("guest");
    }

    @Test
    void answerWhenDeletedShouldBeGone() {
        String address = send("/answers/new?question=backend-failed-rewrite", STORY, "");
        browser.send(browser.open(address + "/deletion"), "form[action$=deletion]", Map.of());
        assertThat(browser.get(address).statusCode()).isEqualTo(404);
        assertThat(browser.open("/answers").select(".empty")).hasSize(1);
    }

    private String send(String form, Map<String, String> typed, String then) {
        var fields = new HashMap<>(typed);
        fields.put("then", then);
        return location(browser.send(browser.open(form), FORM, fields));
    }

    private static int score(Document page) {
        return Integer.parseInt(page.select(".overall-figure").text());
    }
}
