package dev.greenroom.reading.web;

import static dev.greenroom.platform.web.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.web.Visitor;
import dev.greenroom.reading.AnswerReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class ScorePageTests {

    private static final String QUESTION = "Tell me about a time you improved a process.";
    private static final String ANSWER = """
        Our monthly close took nine days and the auditors had complained twice.
        I was asked to get it under five days by June.
        I mapped every step with Dana. I wrote a macro, because nobody had time to fetch the file by hand.
        We closed in four days in June & stayed there.\
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private AnswerReader reader;

    @BeforeEach
    void waitForTheModels() {
        reader.whenReady().join();
    }

    @Test
    void answerShouldBeReadOnAFullPageWithoutScriptCookieOrToken() {
        var answer = send(Map.of());
        var page = Jsoup.parse(text(answer));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.select("form [name=_csrf]")).isEmpty();
        assertThat(page.select("#answer").textNodes().getFirst().getWholeText().strip())
                .isEqualTo(ANSWER);
        assertThat(page.select("[data-live-result] h3").eachText())
                .startsWith("Which sentence does what", "What already works", "One next edit", "The number");
        assertThat(page.select(".passage .part-letter").eachText()).contains("S", "A", "R");
        assertThat(page.select(".receipt tbody td").eachText().stream()
                        .mapToDouble(points -> Double.parseDouble(points.replace('−', '-')))
                        .sum())
                .isEqualTo(Double.parseDouble(page.select(".overall-figure").text()));
        assertThat(page.select("[data-live-result]").text()).contains("not a hiring decision");
    }

    @Test
    void answerWhenAskedByScriptShouldBeReadOnAPartOfThePage() {
        var answer = new Visitor(port).post("/score", fields(Map.of()), "HX-Request", "true");

        assertThat(answer.headers().allValues("Vary").toString()).containsIgnoringCase("HX-Request");
        assertThat(text(answer)).contains("data-announce").doesNotContain("<html", "<textarea");
    }

    @Test
    void formWhenIncompleteShouldSayWhatIsMissingBesideTheFields() {
        var answer = send(Map.of("question", " ", "answer", "\n"));
        var page = Jsoup.parse(text(answer));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("[data-error-summary] a").eachAttr("href")).containsExactly("#question", "#answer");
        assertThat(page.select("#answer-error").text()).isEqualTo("Error: Paste or type your answer");
    }

    @Test
    void answerWhenTooLongShouldComeBackWhole() {
        String much = "x".repeat(20_001);
        var answer = send(Map.of("answer", much));
        Document page = Jsoup.parse(text(answer));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#answer-error").text()).contains("20,000 characters");
        assertThat(page.select("#answer").text()).hasSize(20_001);
        assertThat(send(Map.of("question", "y".repeat(1_001))).statusCode()).isEqualTo(422);
    }

    @Test
    void answerWhenItCannotBeJudgedShouldHearWhyAndGetNoNumber() {
        var page = Jsoup.parse(text(send(Map.of("answer", "Yes, often."))));

        assertThat(page.select("[data-live-result]").text()).contains("No number yet", "too short to judge");
        assertThat(page.select(".overall-figure")).isEmpty();
    }

    @Test
    void openingQuestionShouldBeJudgedByTheKeyPointsOfTheLibrary() {
        var page = Jsoup.parse(text(send(Map.of("question", "Tell me about yourself."))));

        assertThat(page.select(".coverage li")).isNotEmpty();
        assertThat(page.select(".passage .part-letter")).isEmpty();
    }

    @Test
    void technicalQuestionWithoutKeyPointsShouldAskForThem() {
        var fields = Map.of("question", "Why do zebras have stripes, zoologically?", "type", "technical");
        var without = send(fields);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(text(without)).select("details[open] #keyPoints-error"))
                .isNotEmpty();

        var with = new HashMap<>(fields);
        with.put("keyPoints", "They keep flies away\nThey confuse lions");
        assertThat(Jsoup.parse(text(send(with))).select(".coverage li")).hasSize(2);
    }

    @Test
    void oddCharactersShouldBeReadAndShownAsText() {
        var answer = send(Map.of("answer", "<script>alert(1)</script> \0\u202E " + ANSWER, "type", "nonsense"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).doesNotContain("<script>alert");
    }

    @Test
    void formShouldBeFilledWithAQuestionOfTheLibrary() {
        var page = Jsoup.parse(text(new Visitor(port).get("/score?question=backend-failed-rewrite")));
        assertThat(page.select("#question").text()).isNotBlank();
        assertThat(Jsoup.parse(text(new Visitor(port).get("/score?question=%3Cb%3E")))
                        .select("#question")
                        .text())
                .isEmpty();
    }

    @Test
    void rubricShouldNameTheRulesAndWhatTheEngineReads() {
        var page = Jsoup.parse(text(new Visitor(port).get("/rubric")));

        assertThat(page.select(".rules code").eachText()).contains("result.figures", "telling.general");
        assertThat(page.select(".level")).hasSize(25);
        assertThat(page.text()).contains("TOO_SHORT", "cap.another-question");
    }

    private HttpResponse<byte[]> send(Map<String, String> typed) {
        return new Visitor(port).post("/score", fields(typed));
    }

    private static Map<String, String> fields(Map<String, String> typed) {
        var fields = new HashMap<>(Map.of("question", QUESTION, "answer", ANSWER, "type", "", "keyPoints", ""));
        fields.putAll(typed);
        return fields;
    }
}
