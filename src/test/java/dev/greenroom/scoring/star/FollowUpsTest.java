package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.LoadedModels;
import dev.greenroom.scoring.AnswerKind;
import dev.greenroom.scoring.Scorer;
import dev.greenroom.scoring.StarRequest;
import dev.greenroom.scoring.StarResult.Scored;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    private static final Scorer SCORER = new Scorer(LoadedModels.get());
    private static final String TIME = "Tell me about a time you improved a process.";
    private static final String SETTING = "Our returns shelf held four hundred parcels and refunds took nine days. ";
    private static final String DEEDS = "I counted the parcels for two afternoons and sorted them by what was wrong. "
            + "I wrote a sheet with three columns and stuck it on the wall by the bench. ";

    @Test
    void followUpWhenNothingCameOfItShouldAskHowItEnded() {
        assertThat(first(TIME, SETTING + DEEDS))
                .matches("(?s).*(?:came of it|turn out|different afterwards|how did it end).*");
    }

    @Test
    void followUpWhenOnlyWeActedShouldAskWhosePartItWas() {
        String ours = DEEDS.replace("I counted", "We counted").replace("I wrote", "We wrote");
        assertThat(first(TIME, SETTING + ours + "Refunds now go out in two days instead of nine."))
                .contains("“We ")
                .containsPattern("your own part|was yours|personally|down to you");
    }

    @Test
    void followUpWhenTheOutcomeIsVagueShouldAskHowOneCouldTell() {
        assertThat(first(TIME, SETTING + DEEDS + "After this the queue was better and everybody noticed it."))
                .contains("the queue was better");
    }

    @Test
    void followUpWhenNothingWasDoneShouldAskWhatTheCandidateDid() {
        String background = SETTING + "The shelf stood behind the loading bay, and the lamp over it was broken. "
                + "Customers were ringing every day, and our manager was on sick leave until the summer.";
        assertThat(first(TIME, background)).matches("(?s).*(?:did you|you did|do you come in|first step).*");
    }

    @Test
    void followUpWhenTheQuestionIsHypotheticalShouldNotAskWhatWasDone() {
        List<String> asked = followUps(
                "What would you do if a client kept ignoring your safety rules?",
                "I would stop the work first and take him aside. I'd show him the rule and the reason for it, and I"
                        + " would write down what we agreed.",
                AnswerKind.SITUATIONAL);
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question).doesNotContain("You told me"));
        assertThat(asked.getFirst()).contains("the client");
    }

    @Test
    void followUpsShouldBeTheSameEachTimeAndAtMostThree() {
        String answer = SETTING + DEEDS + "Refunds now go out in two days instead of nine.";
        assertThat(followUps(TIME, answer, AnswerKind.BEHAVIORAL))
                .hasSizeLessThanOrEqualTo(3)
                .doesNotHaveDuplicates()
                .isEqualTo(followUps(TIME, answer, AnswerKind.BEHAVIORAL));
    }

    private static String first(String question, String answer) {
        return followUps(question, answer, AnswerKind.BEHAVIORAL).getFirst();
    }

    private static List<String> followUps(String question, String answer, AnswerKind kind) {
        return ((Scored) SCORER.star(new StarRequest(question, answer, kind))).followUps();
    }
}
