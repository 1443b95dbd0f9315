package dev.greenroom.interview;

import static dev.greenroom.interview.InterviewBuilder.START;
import static dev.greenroom.interview.InterviewBuilder.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.Seniority;
import dev.greenroom.interview.Readings.Stored;
import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.reading.AnswerReader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class AnswerJudgeTests {

    private static final Place FIRST = Place.ofQuestion(1);
    private static final String STORY =
            "In March our checkout failed every Friday. I was on call, so it was mine to find. I compared the logs of"
                    + " three Fridays, saw that a report locked the orders and moved it to the night. Failures fell from"
                    + " 40 a week to none, and the report is still there.";

    @Autowired
    private AnswerReader reader;

    @BeforeEach
    void waitForTheReader() throws Exception {
        reader.whenReady().get(2, TimeUnit.MINUTES);
    }

    private Stored judge(Interview interview, int spokenSeconds) {
        interview.answer(FIRST, STORY, 0, new Moment(START.plusSeconds(60), Duration::between));
        interview.speak(FIRST, spokenSeconds);
        return new AnswerJudge(reader).judge(interview.turn(FIRST), List.of()).orElseThrow();
    }

    @Test
    void answerShouldBeReadForWhatItsCandidateAimsAt() {
        var leading = judge(anInterview().aimingAt(Seniority.LEAD).build(), 0);
        var anybody = judge(anInterview().build(), 0);
        assertThat(leading.alone().facts().warnings())
                .hasSizeGreaterThan(anybody.alone().facts().warnings().size());
    }

    @Test
    void answerThatWasSpokenShouldBeReadAtThePaceOfItsCandidate() {
        var spoken = judge(anInterview().build(), 30);
        assertThat(spoken.alone().facts().speakingSeconds()).isEqualTo(30);
        assertThat(judge(anInterview().build(), 0).alone().facts().speakingSeconds())
                .isLessThan(28);
    }
}
