package dev.greenroom.interview;

import static dev.greenroom.interview.InterviewBuilder.START;
import static dev.greenroom.interview.InterviewBuilder.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.interview.Countdown.Phase;
import dev.greenroom.interview.InterviewClock.Stand;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final Place FIRST = Place.ofQuestion(1);
    private static final Place SECOND = Place.ofQuestion(2);

    /** The server is always there. */
    private static Moment after(long seconds) {
        return new Moment(START.plusSeconds(seconds), Duration::between);
    }

    private static void signEvery30SecondsUntil(Interview interview, long from, long to) {
        for (long second = from; second <= to; second += 30) {
            interview.sign(after(second));
        }
    }

    private static Phase phase(Interview interview, long seconds) {
        return interview.countdown(after(seconds)).orElseThrow().phase();
    }

    @Test
    void interviewWhenStartedShouldAskTheFirstQuestion() {
        var interview = anInterview().build();
        assertThat(interview.isAt(FIRST)).isTrue();
        assertThat(interview.stand(after(0))).isEqualTo(Stand.RUNNING);
        assertThat(interview.countdown(after(10)).orElseThrow().left()).isEqualTo(Duration.ofSeconds(350));
    }

    @Test
    void answerShouldBeKeptAndTheNextQuestionAsked() {
        var interview = anInterview().build();
        assertThat(interview.answer(FIRST, "I rolled it back.", 0, after(60))).isEqualTo(Saved.STORED);
        interview.moveOn(FIRST, after(60));
        assertThat(interview.isAt(SECOND)).isTrue();
        assertThat(interview.turn(FIRST).answer()).isEqualTo("I rolled it back.");
        assertThat(interview.turn(FIRST).spent()).isEqualTo(Duration.ofMinutes(1));
        assertThat(interview.turn(FIRST).isLate()).isFalse();
    }

    @Test
    void answerWhenSentTwiceShouldCountOnce() {
        var interview = anInterview().build();
        interview.answer(FIRST, "once", 0, after(60));
        interview.moveOn(FIRST, after(60));
        assertThat(interview.answer(FIRST, "once", 0, after(61))).isEqualTo(Saved.UNCHANGED);
        interview.moveOn(FIRST, after(61));
        assertThat(interview.isAt(SECOND)).isTrue();
    }

    @Test
    void textWhenWrittenOverAnOlderVersionShouldNotReplaceTheNewer() {
        var interview = anInterview().build();
        interview.save(FIRST, "in one window", 0, after(5));
        assertThat(interview.save(FIRST, "in another", 0, after(6))).isEqualTo(Saved.CONFLICT);
        assertThat(interview.answer(FIRST, "in another", 0, after(7))).isEqualTo(Saved.CONFLICT);
        assertThat(interview.turn(FIRST).answer()).isEqualTo("in one window");
        assertThat(interview.turn(FIRST).isOpen()).isTrue();
    }

    @Test
    void clockWhenThePageFallsSilentShouldStandAsOfTheLastSign() {
        var interview = anInterview().build();
        signEvery30SecondsUntil(interview, 0, 120);
        assertThat(interview.stand(after(210))).isEqualTo(Stand.RUNNING);
        assertThat(interview.stand(after(211))).isEqualTo(Stand.AWAY);
        assertThat(interview.spent(after(2640))).isEqualTo(Duration.ofSeconds(120));

        interview.sign(after(2640)); // the lid opens: the old page signs in, and time still stands
        interview.sign(after(2670));
        assertThat(interview.spent(after(2670))).isEqualTo(Duration.ofSeconds(120));
        interview.resume(after(2700));
        assertThat(interview.spent(after(2710))).isEqualTo(Duration.ofSeconds(130));
    }

    @Test
    void clockWhenThePageNeverSignsShouldRunToTheFormThatIsSent() {
        var interview = anInterview().build();
        assertThat(interview.stand(after(600))).isEqualTo(Stand.RUNNING);
        interview.answer(FIRST, "written without a script", 0, after(600));
        assertThat(interview.turn(FIRST).spent()).isEqualTo(Duration.ofSeconds(600));
        assertThat(interview.turn(FIRST).isLate()).isTrue();
        assertThat(interview.turn(FIRST).answer()).isEqualTo("written without a script");
    }

    @Test
    void answerWhenItEndsASilenceShouldBeTakenAndCostNoTime() {
        var interview = anInterview().build();
        interview.sign(after(30));
        assertThat(interview.answer(FIRST, "typed before the lid closed", 0, after(5000)))
                .isEqualTo(Saved.STORED);
        interview.moveOn(FIRST, after(5000));
        assertThat(interview.turn(FIRST).spent()).isEqualTo(Duration.ofSeconds(30));
        assertThat(interview.turn(FIRST).isLate()).isFalse();
        assertThat(interview.stand(after(5010))).isEqualTo(Stand.RUNNING);
    }

    @Test
    void timeWhenItRunsOutShouldWarnThenGiveGraceThenBeOver() {
        var interview = anInterview().build();
        assertThat(phase(interview, 287)).isEqualTo(Phase.RUNNING);
        assertThat(phase(interview, 288)).isEqualTo(Phase.WARNING);
        assertThat(phase(interview, 360)).isEqualTo(Phase.GRACE);
        assertThat(phase(interview, 390)).isEqualTo(Phase.OVER);
        assertThat(interview.isTaken(after(390))).as("practice stays open").isFalse();
    }

    @Test
    void realInterviewWhenTimeIsOverShouldTakeTheTextAsItStands() {
        var interview = anInterview().real().build();
        interview.save(FIRST, "as far as I", 0, after(60));
        assertThat(interview.isTaken(after(389))).isFalse();
        assertThat(interview.isTaken(after(390))).isTrue();
        assertThat(interview.isAt(FIRST)).as("nothing advances by itself").isTrue();
        interview.answer(FIRST, null, 1, after(400));
        interview.moveOn(FIRST, after(400));
        assertThat(interview.turn(FIRST).answer()).isEqualTo("as far as I");
        assertThat(interview.turn(FIRST).isLate()).isFalse();
        assertThat(interview.isAt(SECOND)).isTrue();
    }

    @Test
    void extensionShouldAddATenthAtLeastAMinuteUpToTenTimes() {
        var interview = anInterview().build();
        for (int press = 0; press < 12; press++) {
            interview.extend(after(300));
        }
        assertThat(interview.countdown(after(300)).orElseThrow().allowed()).isEqualTo(Duration.ofMinutes(16));
        assertThat(interview.countdown(after(300)).orElseThrow().canExtend()).isFalse();
    }

    @Test
    void limitInAllShouldHoldAcrossQuestionsAndExtend() {
        var interview = anInterview().minutes(50).real().build();
        interview.answer(FIRST, "long", 0, after(2000));
        interview.moveOn(FIRST, after(2000));
        assertThat(interview.countdown(after(2100)).orElseThrow().left()).isEqualTo(Duration.ofSeconds(900));
        interview.extend(after(2500));
        assertThat(interview.countdown(after(2500)).orElseThrow().left()).isEqualTo(Duration.ofSeconds(800));
        assertThat(interview.isTimeUp(after(3330))).isTrue();
    }

    @Test
    void untimedInterviewShouldNeverRunOut() {
        var interview = anInterview().untimed().real().build();
        assertThat(interview.countdown(after(100_000))).isEmpty();
        assertThat(interview.isTaken(after(100_000))).isFalse();
    }

    @Test
    void followUpShouldComeNextWithHalfTheTimeAndNoMoreThanAllowed() {
        var interview = anInterview().build();
        interview.answer(FIRST, "I fixed it.", 0, after(30));
        assertThat(interview.mayFollowUp(FIRST, after(30))).isTrue();
        interview.followUp("What changed because of it?");
        interview.moveOn(FIRST, after(30));

        Place followUp = new Place(1, 1);
        assertThat(interview.isAt(followUp)).isTrue();
        assertThat(interview.countdown(after(30)).orElseThrow().limit()).isEqualTo(Duration.ofMinutes(3));
        interview.answer(followUp, "Errors fell by half.", 0, after(60));
        assertThat(interview.mayFollowUp(followUp, after(60))).isFalse();
        interview.moveOn(followUp, after(60));
        assertThat(interview.isAt(SECOND)).isTrue();
        assertThat(interview.questions()).hasSize(3);
    }

    @Test
    void followUpShouldNotBeAskedOfAnEmptyOrSkippedAnswer() {
        var interview = anInterview().build();
        interview.answer(FIRST, " ", 0, after(30));
        assertThat(interview.mayFollowUp(FIRST, after(30))).isFalse();
        interview.moveOn(FIRST, after(30));
        interview.skip(SECOND, after(40));
        assertThat(interview.mayFollowUp(SECOND, after(40))).isFalse();
    }

    @Test
    void previousShouldGoBackInPracticeOnly() {
        var practice = anInterview().build();
        practice.answer(FIRST, "one", 0, after(30));
        practice.moveOn(FIRST, after(30));
        practice.previous(after(40));
        assertThat(practice.isAt(FIRST)).isTrue();
        practice.answer(FIRST, "one, better", 1, after(50));
        practice.moveOn(FIRST, after(50));
        assertThat(practice.isAt(SECOND)).isTrue();

        var real = anInterview().real().build();
        real.answer(FIRST, "one", 0, after(30));
        real.moveOn(FIRST, after(30));
        assertThat(real.hasPrevious()).isFalse();
        real.previous(after(40));
        real.hint(SECOND);
        assertThat(real.isAt(SECOND)).isTrue();
        assertThat(real.turn(SECOND).isHinted()).isFalse();
    }

    @Test
    void closedAnswerWhenRealShouldStayAsItIsFromAnotherWindow() {
        var real = anInterview().real().build();
        real.answer(FIRST, "one", 0, after(30));
        real.moveOn(FIRST, after(30));
        assertThat(real.save(FIRST, "one, better", 1, after(40))).isEqualTo(Saved.CLOSED);
        assertThat(real.answer(FIRST, "one, better", 1, after(41))).isEqualTo(Saved.CLOSED);
        real.speak(FIRST, 90);
        assertThat(real.turn(FIRST).answer()).isEqualTo("one");
        assertThat(real.turn(FIRST).spokenSeconds()).isZero();

        real.skip(SECOND, after(50));
        real.moveOn(SECOND, after(50));
        assertThat(real.answer(SECOND, "after all", 0, after(60))).isEqualTo(Saved.CLOSED);
        real.answer(SECOND, null, 0, after(61));
        assertThat(real.turn(SECOND).status()).isEqualTo(TurnStatus.SKIPPED);
    }

    @Test
    void endShouldTakeWhatIsWrittenAndStopTheClock() {
        var interview = anInterview().build();
        interview.save(FIRST, "not sent yet", 0, after(30));
        interview.end(after(60));
        assertThat(interview.isEnded()).isTrue();
        assertThat(interview.turn(FIRST).status()).isEqualTo(TurnStatus.ANSWERED);
        assertThat(interview.turn(SECOND).isOpen()).isTrue();
        assertThat(interview.spent(after(9000))).isEqualTo(Duration.ofMinutes(1));

        assertThat(interview.save(FIRST, "not sent yet, and a word more", 1, after(61)))
                .as("on its way when the interview ended")
                .isEqualTo(Saved.STORED);
        assertThat(interview.turn(FIRST).isLate()).isTrue();
    }

    @Test
    void pauseShouldStopTheClockUntilItGoesOn() {
        var interview = anInterview().build();
        interview.sign(after(20));
        interview.pause(after(30));
        assertThat(interview.stand(after(5000))).isEqualTo(Stand.PAUSED);
        interview.resume(after(5000));
        assertThat(interview.spent(after(5010))).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void skipWhenAnsweredOrEndedShouldLeaveItAsItIs() {
        var interview = anInterview().build();
        interview.answer(FIRST, "one", 0, after(30));
        interview.moveOn(FIRST, after(30));
        interview.previous(after(40));
        interview.skip(FIRST, after(50));
        interview.moveOn(FIRST, after(50));
        assertThat(interview.turn(FIRST).status()).isEqualTo(TurnStatus.ANSWERED);
        assertThat(interview.isAt(SECOND)).isTrue();

        interview.end(after(60));
        interview.skip(SECOND, after(70)); // from another window
        assertThat(interview.turn(SECOND).status()).isEqualTo(TurnStatus.OPEN);
    }
}
