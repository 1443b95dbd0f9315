package dev.greenroom.interview.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.web.Visitor;
import dev.greenroom.reading.AnswerReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Interviews without a script, and what the script sends. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class InterviewPagesTests {

    private static final String STORY =
            "In March our checkout failed every Friday. I was on call, so it was mine to find. I compared the logs of"
                    + " three Fridays, saw that a report locked the orders and moved it to the night. Failures fell from"
                    + " 40 a week to none, and the report is still there.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AnswerReader reader;

    private Guest guest;

    @BeforeEach
    void arrive() throws Exception {
        guest = new Guest(port);
        reader.whenReady().get(2, TimeUnit.MINUTES);
    }

    private Guest start(Map<String, String> chosen) {
        guest.open("/interviews/new?role=backend-developer&preset=quick").send("/interviews", chosen);
        assertThat(guest.address()).matches("/interviews/[0-9a-f-]{36}");
        return guest;
    }

    private Guest start() {
        return start(Map.of("followUps", "0"));
    }

    @Test
    void startPageShouldTakeOnePressAndHoldTheRestBehindIt() {
        var page = guest.open("/interviews/new?role=backend-developer&preset=quick")
                .page();
        assertThat(page.select("h1").text()).isEqualTo("Rehearse: Backend developer");
        assertThat(page.select(".lede").text())
                .isEqualTo("3 questions, about 20 minutes. Only you see it. Stop when you like.");
        assertThat(page.select("form[action=/interviews] [name]").eachAttr("name"))
                .contains(
                        "role",
                        "preset",
                        "types",
                        "levels",
                        "skills",
                        "questions",
                        "minutes",
                        "secondsPerQuestion",
                        "mode",
                        "medium",
                        "opening",
                        "followUps",
                        "_csrf");
        assertThat(page.select("[name=types]")).hasSize(5).allMatch(box -> box.hasAttr("checked"));
        assertThat(page.select("[name=levels]")).hasSize(3).allMatch(box -> box.hasAttr("checked"));
        assertThat(page.select("details [name]")).doesNotContain(page.expectFirst("button[type=submit]"));
    }

    @Test
    void quickInterviewShouldBeginWithAnOpeningAndRehearseWhatTheGuideNames() {
        start();
        assertThat(guest.page().select(".room-head .label").text())
                .startsWith("Question 1 of 3")
                .contains("Opening");
        assertThat(guest.page().select(".room-words").text()).isEqualTo("About 6 minutes left");
        assertThat(guest.page().select(".site-header, .site-footer")).isEmpty();
    }

    @Test
    void wholeInterviewShouldEndInAReportWithScores() {
        start();
        for (int question = 1; question <= 3; question++) {
            assertThat(guest.page().select(".room-head .label").text()).startsWith("Question " + question + " of 3");
            guest.type(STORY);
        }
        assertThat(guest.address()).endsWith("/report");
        awaitReport();
        assertThat(guest.page().select(".lede").text()).startsWith("3 of 3 answered");
        assertThat(guest.page().select("summary .report-score")).hasSize(3);
        assertThat(guest.page().select("summary .report-score").eachText())
                .anyMatch(score -> score.matches("\\d+ / 100"));
        assertThat(guest.page().select("blockquote.pull").text()).isNotBlank();
        assertThat(guest.page().select("#change + .pull").text()).isNotBlank();

        var earlier = guest.page().expectFirst("summary .report-score").text();
        guest.send("/again");
        assertThat(guest.page().select(".room-head .label").text()).startsWith("Question 1 of 3");
        guest.send("/skip").type(STORY).type(STORY);
        awaitReport();
        assertThat(guest.page().expectFirst("summary .report-score").text()).isEqualTo("Skipped");
        assertThat(guest.page().select(".lede").text())
                .startsWith("2 of 3 answered")
                .doesNotContain("Together");
        assertThat(guest.page().select(".report-marks").text()).contains("since last time");
        assertThat(earlier).isNotEqualTo("Skipped");
    }

    private void awaitReport() {
        for (int look = 0;
                look < 100 && !guest.page().select(".report > .notice").isEmpty();
                look++) {
            sleep();
            guest.open(guest.address());
        }
        assertThat(guest.page().select(".report > .notice")).isEmpty();
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void followUpShouldBeAskedAboutTheAnswerAndScoredWithIt() {
        start(Map.of("questions", "1", "types", "behavioral", "opening", "off", "followUps", "1"));
        guest.type(
                "In March our checkout failed every Friday. I was on call, so it was mine to find. I compared the logs"
                        + " of three Fridays, saw that a report locked the orders and moved it to the night. It went"
                        + " well.");
        assertThat(guest.page().select(".room-head .label").text()).startsWith("Follow-up to question 1");
        assertThat(guest.page().select("details").text()).contains("three Fridays");
        guest.type("Failures fell from 40 a week to none within two weeks.");
        awaitReport();
        assertThat(guest.page().select(".report-marks").text())
                .containsPattern("On your own \\d+; with the follow-up \\d+");
    }

    @Test
    void answerThatGetsNoNumberShouldBeThereWithTheReason() {
        start(Map.of("questions", "1", "types", "behavioral", "opening", "off", "followUps", "0"));
        guest.type("I do not remember one.");
        awaitReport();
        assertThat(guest.page().select(".lede").text())
                .contains("1 of 1 answered. Number 1 is not scored: This is too short");
        assertThat(guest.page().select(".report-body").text()).contains("I do not remember one.");
        assertThat(guest.page().select(".report-body svg")).isEmpty();
    }

    @Test
    void helpTakenAndTimeSpokenInAFollowUpShouldShowInTheReport() {
        start(Map.of("questions", "1", "types", "behavioral", "opening", "off", "followUps", "1", "medium", "voice"));
        var spoken = guest.answerFields(
                "Um, in March our checkout failed every Friday. I was on call, so it was mine to find. I compared the"
                        + " logs of three Fridays, you know, saw that a report locked the orders and moved it to the"
                        + " night. It went well.");
        spoken.put("spokenSeconds", "20");
        var room = guest.address();
        guest.post(room + "/answer", spoken);
        assertThat(guest.page().select(".room-head .label").text()).startsWith("Follow-up to question 1");
        var more = guest.answerFields("Failures fell from 40 a week to none within two weeks.");
        more.put("spokenSeconds", "5");
        guest.post(room + "/hint", more);
        guest.type("Failures fell from 40 a week to none within two weeks.");
        awaitReport();
        assertThat(guest.page().select(".report-marks").text()).contains("With a hint");
        assertThat(guest.page().select(".report-body").text())
                .contains("How you said it")
                .contains("130 words a minute, for 25 seconds")
                .contains("“um” once, “you know” once")
                .contains("Recognisers leave out");
    }

    @Test
    void numberOfATextThatIsNoMoreShouldNotBeShown() {
        start(Map.of("questions", "2", "types", "behavioral", "opening", "off", "followUps", "0"));
        guest.type(STORY).type(STORY);
        awaitReport();
        var report = guest.address();
        assertThat(guest.page().select("#answer-1 summary .report-score").text())
                .endsWith("/ 100");
        var interview = report.replaceAll("/interviews/|/report", "");
        jdbc.sql("""
            insert into interview_reading_job (turn_id, text_version, attempts, due_at)
            select id, 99, 0, now() + interval '1 hour' from interview_turn where interview_id = ?::uuid
            """).param(interview).update();
        guest.open(report);
        assertThat(guest.page().select(".report-score").eachText()).containsExactly("Being read", "Being read");
        assertThat(guest.page().select("#worked, #change")).isEmpty();
        assertThat(guest.page().select("noscript meta[http-equiv=refresh]")).hasSize(1);

        jdbc.sql("delete from interview_reading_job where turn_id in"
                        + " (select id from interview_turn where interview_id = ?::uuid and question = 1)")
                .param(interview)
                .update();
        jdbc.sql("update interview_turn set answer = '' where interview_id = ?::uuid and question = 2")
                .param(interview)
                .update();
        guest.open(report);
        assertThat(guest.page().select(".report-score").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("/ 100"),
                        second -> assertThat(second).isEqualTo("Empty"));
    }

    @Test
    void reportWhenSomeOfItCanBeReadShouldNotLoadItselfAgain() {
        start(Map.of("questions", "2", "types", "behavioral", "opening", "off", "followUps", "0"));
        guest.type(STORY).type(STORY);
        awaitReport();
        jdbc.sql("""
            insert into interview_reading_job (turn_id, text_version, attempts, due_at)
            select id, 99, 0, now() + interval '1 hour' from interview_turn
            where interview_id = ?::uuid and question = 2
            """)
                .param(guest.address().replaceAll("/interviews/|/report", ""))
                .update();
        guest.open(guest.address());
        assertThat(guest.page().select("meta[http-equiv=refresh]")).isEmpty();
        assertThat(guest.header("Refresh")).isEmpty();
        assertThat(guest.page().select(".report > .notice a").text()).isEqualTo("Show what is ready");
    }

    @Test
    void closedAnswerOfARealInterviewShouldBeShownAndNotTaken() {
        start(Map.of("mode", "real", "followUps", "0"));
        var room = guest.address();
        var second = guest.answerFields("better, from a second window");
        guest.type("the first answer");
        second.put("version", "1");
        guest.post(room + "/answer", second);
        assertThat(guest.status()).isEqualTo(409);
        assertThat(guest.page().select("[role=alert]").text()).contains("better, from a second window");
        assertThat(presence(room, second).path("saved").asString()).isEqualTo("CLOSED");

        guest.end(room).post(room + "/answer", second);
        assertThat(guest.status()).isEqualTo(409);
        assertThat(guest.page().select("main").text()).contains("has ended", "better, from a second window");
        guest.open(room + "/report");
        assertThat(guest.page().select("#answer-1").text())
                .contains("the first answer")
                .doesNotContain("second window");
    }

    @Test
    void transcriptionShouldBeForInterviewsByVoiceWhileTheyGoOn() {
        start();
        var token = Map.of("_csrf", guest.page().select("[name=_csrf]").val());
        assertThat(guest.answer(guest.address() + "/transcription", token).statusCode())
                .isEqualTo(409);
        start(Map.of("medium", "voice"));
        var room = guest.address();
        for (int time = 0; time < 20; time++) {
            assertThat(guest.answer(room + "/transcription", token).statusCode())
                    .as("there is no server")
                    .isEqualTo(503);
        }
        var tooOften = guest.answer(room + "/transcription", token);
        assertThat(tooOften.statusCode()).isEqualTo(429);
        assertThat(tooOften.headers().firstValue("Retry-After")).hasValue("60");
        guest.end(room);
        assertThat(guest.answer(room + "/transcription", token).statusCode()).isEqualTo(409);
    }

    @Test
    void interviewWhenThereAreAsManyAsThereMayBeShouldNotStartUntilOneIsDeleted() {
        start();
        var room = guest.address();
        guest.end(room);
        jdbc.sql("""
            insert into interview (id, owner_id, setup, seed, started_at, ended_at, clock_stand, clock_mark, clock_signs,
                extensions)
            select gen_random_uuid(), owner_id, setup, seed, started_at, ended_at, clock_stand, clock_mark, clock_signs,
                extensions
            from interview, generate_series(2, 300) where id = ?::uuid
            """).param(room.substring("/interviews/".length())).update();
        guest.send("/again");
        assertThat(guest.status()).isEqualTo(422);
        assertThat(guest.page().select("main").text()).contains("Delete one that you no longer need");
        guest.open("/interviews/new").send("/interviews");
        assertThat(guest.status()).isEqualTo(422);

        guest.open(room + "/deletion").send("/deletion");
        assertThat(guest.address()).isEqualTo("/interviews");
        assertThat(guest.open(room + "/report").status()).isEqualTo(404);
        start();
    }

    @Test
    void verbShouldTakeTheTextInTheFieldAlong() {
        start();
        var room = guest.address();
        for (Element button : guest.page().select(".room-verbs button")) {
            assertThat(button.attr("form")).isEqualTo("answer-form");
            assertThat(button.attr("formaction")).startsWith(room);
        }
        guest.post(room + "/hint", guest.answerFields("half a sent"));
        assertThat(guest.page().select("#answer").val()).isEqualTo("half a sent");
        assertThat(guest.page().select("#hint-title")).isNotEmpty();
        assertThat(guest.page().select("form[action$=/hint]")).isEmpty();

        guest.post(room + "/pause", guest.answerFields("half a sentence"));
        assertThat(guest.heading()).isEqualTo("Paused.");
        guest.send("/return");
        assertThat(guest.page().select("#answer").val()).isEqualTo("half a sentence");
    }

    @Test
    void codeShouldKeepItsTabsAndIndentation() {
        start();
        var code = "for (int i = 0; i < 3; i++) {\n\tif (found) {\n\t\treturn i;\n\t}\n}\n";
        guest.post(guest.address() + "/hint", guest.answerFields(code.replace("\n", "\r\n")));
        assertThat(guest.page().expectFirst("#answer").wholeText()).isEqualTo(code);
    }

    @Test
    void textWhenChangedInAnotherWindowShouldShowBoth() {
        start();
        var fields = guest.answerFields("from this window");
        var other = new HashMap<>(fields);
        other.put("answer", "from the other window");
        guest.post(guest.address() + "/hint", other);
        guest.post(guest.address() + "/answer", fields);
        assertThat(guest.status()).isEqualTo(409);
        assertThat(guest.page().select("#answer").val()).isEqualTo("from this window");
        assertThat(guest.page().select(".notice").text()).contains("from the other window");
        guest.send("/answer");
        assertThat(guest.page().select(".room-head .label").text()).startsWith("Question 2");
    }

    @Test
    void answerWhenItsQuestionWasAnsweredInAnotherWindowShouldNotStandUnderTheNextQuestion() {
        start();
        var fields = guest.answerFields("from this window");
        var room = guest.address();
        guest.post(room + "/answer", guest.answerFields("from the other window"));
        guest.post(room + "/answer", fields);
        assertThat(guest.status()).isEqualTo(409);
        assertThat(guest.page().select(".room-head .label").text()).startsWith("Question 2");
        assertThat(guest.page().select("#answer").val()).isEmpty();
        assertThat(guest.page().select("[role=alert]").text()).contains("from this window");
    }

    @Test
    void answerWhenItsTokenIsStaleShouldComeBackAndBeTakenThen() {
        start();
        var fields = new HashMap<>(guest.answerFields("typed for an hour"));
        fields.put("_csrf", "old");
        guest.post(guest.address() + "/answer", fields);
        assertThat(guest.status()).isEqualTo(409);
        assertThat(guest.page().select("#answer").val()).isEqualTo("typed for an hour");
        guest.send("/answer");
        assertThat(guest.page().select(".room-head .label").text()).startsWith("Question 2");
    }

    @Test
    void returnAfterSilenceShouldSayHowLongAndKeepTheTime() {
        start();
        var room = guest.address();
        var signed = presence(room, guest.answerFields("a first sentence"));
        assertThat(signed.path("saved").asString()).isEqualTo("STORED");
        assertThat(signed.path("here").asBoolean()).isTrue();
        passed(room, "42 minutes");

        guest.open(room);
        assertThat(guest.heading()).isEqualTo("You were away 42 minutes.");
        assertThat(guest.page().select(".lede").text())
                .containsPattern("5 min 5\\d s left on question 1\\.")
                .contains("Your text is here");
        guest.send("/return");
        assertThat(guest.page().select("#answer").val()).isEqualTo("a first sentence");
        assertThat(guest.page().select(".room-words").text()).isEqualTo("About 6 minutes left");
    }

    @Test
    void answerWithoutScriptWhenLateShouldBeKeptAndMarked() {
        start(Map.of("mode", "real", "followUps", "0"));
        var room = guest.address();
        var fields = guest.answerFields(STORY);
        passed(room, "10 minutes");
        guest.post(room + "/answer", fields);
        assertThat(guest.page().select(".room-head .label").text()).startsWith("Question 2");
        guest.post(room + "/end", guest.answerFields("")).send("/end");
        assertThat(guest.address()).endsWith("/report");
        assertThat(guest.page().select("#answer-1 .report-marks").text()).contains("after the time");
        assertThat(guest.page().select("#answer-3 .report-score").text()).isEqualTo("Not answered");
    }

    @Test
    void realInterviewWhenTimeIsOverShouldTakeTheTextAndOfferOneButton() {
        start(Map.of("mode", "real"));
        var room = guest.address();
        presence(room, guest.answerFields("as far as I got"));
        jdbc.sql("update interview_turn set spent_millis = 400000 where interview_id = ?::uuid and question = 1")
                .param(room.substring("/interviews/".length()))
                .update();
        guest.open(room);
        assertThat(guest.page().select("textarea")).isEmpty();
        assertThat(guest.page().select(".room button").eachText()).containsExactly("Next question");
        assertThat(guest.page().select(".room-text").text()).isEqualTo("as far as I got");
        guest.send("/answer");
        assertThat(guest.page().select(".room-head .label").text()).startsWith("Question 2");
    }

    @Test
    void interviewShouldBeItsOwnersAlone() {
        start();
        var room = guest.address();
        guest.type(STORY).end(room);
        var stranger = new Guest(port);
        stranger.open("/interviews/new").send("/interviews");
        var token = stranger.page().select("[name=_csrf]").val();
        for (String path : new String[] {"", "/end", "/report"}) {
            assertThat(stranger.open(room + path).status()).as(path).isEqualTo(404);
        }
        for (String path : new String[] {"/answer", "/skip", "/again", "/share", "/presence", "/return", "/end"}) {
            assertThat(stranger.answer(room + path, Map.of("_csrf", token)).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void sharedReportShouldBeReadableUntilTheLinkIsTakenBackOrExpires() {
        start();
        var room = guest.address();
        guest.type(STORY).end(room);
        guest.send("/share");
        var link = guest.page().select("#share-link").text().replaceFirst("^https?://[^/]+", "");
        var reader = new Guest(port);
        reader.open(link);
        assertThat(reader.status()).isEqualTo(200);
        assertThat(reader.page().select("main").text())
                .contains("three Fridays")
                .doesNotContain("@");
        assertThat(reader.page().select("main form")).isEmpty();

        jdbc.sql("update interview_share set expires_at = now() - interval '1 second'")
                .update();
        assertThat(reader.open(link).status()).isEqualTo(404);
        guest.open(guest.address()).send("/share");
        var second = guest.page().select("#share-link").text().replaceFirst("^https?://[^/]+", "");
        assertThat(reader.open(second).status()).isEqualTo(200);
        guest.send("/share/end");
        assertThat(reader.open(second).status()).isEqualTo(404);
    }

    @Test
    void listShouldShowWhatGoesOnAndWhatIsDone() {
        start();
        guest.open("/interviews");
        assertThat(guest.page().select("ul.index").text()).contains("Quick: Backend developer", "goes on");
        guest.open("/pick-up");
        assertThat(guest.page().select(".pick-up li").eachText())
                .containsExactly("Mock interview: Backend developer Next: question 1 of 3");
    }

    @Test
    void questionAloneShouldBeCalledSoWithItsGuide() {
        guest.open("/interviews/new?question=backend-failed-rewrite").send("/interviews");
        var room = guest.address();
        guest.open("/interviews");
        assertThat(guest.page().select("ul.index").text()).contains("One question: Backend developer");
        guest.open(room).end(room);
        assertThat(guest.page().select(".byline").text()).startsWith("One question Backend developer");
    }

    @Test
    void seedShouldMakeASetRepeatable() {
        var questions = new HashMap<Integer, String>();
        for (int time = 0; time < 2; time++) {
            guest.open("/interviews/new?role=backend-developer&preset=panel&seed=42")
                    .send("/interviews");
            for (int question = 1; question <= 6; question++) {
                String asked = guest.heading();
                assertThat(questions.merge(question, asked, (first, second) -> first))
                        .isEqualTo(asked);
                guest.send("/skip");
            }
            assertThat(guest.address()).endsWith("/report");
        }
        assertThat(questions.values()).doesNotHaveDuplicates();
    }

    @Test
    void setUpThatNoQuestionFitsShouldSaySo() {
        guest.open("/interviews/new?role=backend-developer")
                .send("/interviews", Map.of("skills", "falconry", "opening", "off"));
        assertThat(guest.status()).isEqualTo(422);
        assertThat(guest.headers("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("guest="));
        assertThat(guest.page().select(".notice").text()).contains("No question fits");
        assertThat(guest.page().select("#skills").val()).isEqualTo("falconry");
    }

    @Test
    void startWhenSentTwiceShouldBeOneInterviewUntilItEnds() {
        guest.open("/interviews/new?role=backend-developer");
        var form = Map.of(
                "role",
                "backend-developer",
                "submission",
                guest.page().select("[name=submission]").val(),
                "_csrf",
                guest.page().select("[name=_csrf]").val());
        var first = guest.post("/interviews", form).address();
        assertThat(guest.post("/interviews", form).address()).isEqualTo(first);
        guest.post(first + "/end", guest.answerFields("")).send("/end");
        assertThat(guest.post("/interviews", form).address())
                .isNotEqualTo(first)
                .doesNotEndWith("/report");

        var stranger = new Guest(port);
        stranger.open("/interviews/new");
        var theirs = new HashMap<>(form);
        theirs.put("_csrf", stranger.page().select("[name=_csrf]").val());
        assertThat(stranger.post("/interviews", theirs).status()).isEqualTo(200);
        assertThat(stranger.address()).isNotEqualTo(first);
    }

    @Test
    void setUpThatMakesNoSenseShouldBecomeAnInterviewAllTheSame() {
        var token = guest.open(
                        "/interviews/new?role=no-such-role&question=no-such&preset=nonsense&levels=guru&minutes=-3")
                .page()
                .select("[name=_csrf]")
                .val();
        assertThat(guest.page().select("h1").text()).isEqualTo("Rehearse: Any interview");
        assertThat(guest.page().select("#role [selected]").val()).isEqualTo("any-interview");
        guest.post(
                "/interviews",
                Map.of(
                        "role", "no-such-role",
                        "preset", "nonsense",
                        "types", "gossip",
                        "questions", "-7",
                        "minutes", "99999999999",
                        "secondsPerQuestion", "-1",
                        "followUps", "1e9",
                        "seed", "NaN",
                        "submission", "1; drop table interview",
                        "_csrf", token));
        assertThat(guest.page().select(".room-head .label").text()).startsWith("Question 1 of 3");
        guest.post(guest.address() + "/answer", tampered());
        assertThat(guest.page().select(".room-head .label").text()).startsWith("Question 2 of 3");
    }

    /** A place that there is not, a text as long as nobody writes, and a recording of minus one second. */
    private Map<String, String> tampered() {
        var fields = guest.answerFields("a\0word ".repeat(50_000));
        fields.putAll(Map.of("turn", "99.9", "spokenSeconds", "-1"));
        return fields;
    }

    @Test
    void roomByVoiceShouldBeTheOnlyPageThatMayRecord() {
        start(Map.of("medium", "voice"));
        var room = guest.address();
        assertThat(guest.header("Permissions-Policy")).contains("microphone=(self)");
        assertThat(guest.header("Content-Security-Policy")).contains("default-src 'none'", "media-src blob:");
        var stale = guest.answerFields("spoken");
        stale.put("_csrf", "old");
        guest.post(room + "/answer", stale);
        assertThat(guest.header("Permissions-Policy")).contains("microphone=(self)");

        guest.open(room + "/end");
        assertThat(guest.header("Permissions-Policy")).contains("microphone=()");
        assertThat(guest.header("Content-Security-Policy")).doesNotContain("media-src");
        guest.send("/end");
        assertThat(guest.address()).endsWith("/report");
        assertThat(guest.header("Permissions-Policy")).contains("microphone=()");
        assertThat(guest.header("Content-Security-Policy")).contains("media-src blob:");

        start();
        assertThat(guest.header("Permissions-Policy")).contains("microphone=()");
        assertThat(guest.header("Content-Security-Policy")).doesNotContain("media-src");
    }

    @Test
    void reportShouldLeadToAStoryAndToTheDraftThatItBegan() {
        start(Map.of("questions", "1", "types", "behavioral", "opening", "off", "followUps", "0"));
        guest.type(STORY);
        awaitReport();
        var report = guest.address();
        guest.send("/stories/new");
        assertThat(guest.page().select("textarea").eachText()).anyMatch(text -> text.contains("three Fridays"));

        guest.open(report).send("/answers");
        var draft = guest.address();
        assertThat(draft).matches("/answers/[0-9a-f-]{36}.*");
        guest.open(report);
        assertThat(guest.page().select("form[action=/answers]")).isEmpty();
        assertThat(guest.page().select(".report-first a.button").attr("href"))
                .isEqualTo(draft.replaceFirst("\\?.*", ""));
    }

    @Test
    void startPageShouldBeSetForWhatIsPreparedFor() {
        guest.open("/my-interview").send("/my-interview", Map.of("role", "Backend developer", "seniority", "SENIOR"));
        guest.open("/interviews/new");
        assertThat(guest.page().select("[name=levels][checked]").eachAttr("value"))
                .containsExactly("intermediate", "advanced");
        guest.send("/interviews");
        assertThat(jdbc.sql("select seniority from interview where id = ?::uuid")
                        .param(guest.address().substring("/interviews/".length()))
                        .query(String.class)
                        .single())
                .isEqualTo("SENIOR");
        guest.open("/interviews/new?role=any-interview");
        assertThat(guest.page().select("[name=levels][checked]")).hasSize(3);
    }

    /** As the page's script signs in. */
    private JsonNode presence(String room, Map<String, String> fields) {
        return JsonMapper.shared().readTree(Visitor.text(guest.answer(room + "/presence", fields)));
    }

    /** Lets time pass in which the server was there and nothing was heard. */
    private void passed(String room, String time) {
        jdbc.sql("insert into server_run (id, started_at, alive_at) values (gen_random_uuid(), now() - interval"
                        + " '1 day', now())")
                .update();
        jdbc.sql("update interview set clock_mark = clock_mark - ?::interval where id = ?::uuid")
                .params(time, room.substring("/interviews/".length()))
                .update();
    }
}
