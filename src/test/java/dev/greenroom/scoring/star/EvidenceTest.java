package dev.greenroom.scoring.star;

import static dev.greenroom.scoring.star.Told.action;
import static dev.greenroom.scoring.star.Told.nothing;
import static dev.greenroom.scoring.star.Told.result;
import static dev.greenroom.scoring.star.Told.situation;
import static dev.greenroom.scoring.star.Told.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.DeliveryFacts.Shares;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final List<Labelled> LABELLED = List.of(
            situation("It was slow."),
            action("I rang Dana."),
            nothing("Thank you."),
            action("I wrote."),
            result("It fell."));

    @Test
    void ofWhenRuleFeedsAPartShouldNameItsSentences() {
        assertThat(Evidence.of(Rule.ACTION_STEPS, LABELLED)).containsExactly(1, 3);
        assertThat(Evidence.of(Rule.TASK_STATED, LABELLED)).isEmpty();
    }

    @Test
    void ofWhenRuleFeedsTheWholeShouldNotNameWhatTellsNothing() {
        assertThat(Evidence.of(Rule.TELLING_THIN, LABELLED)).isEmpty();
    }

    @Test
    void wordsWhenPartIsToldTwiceShouldSumThem() {
        assertThat(Evidence.words(LABELLED, Component.ACTION)).isEqualTo(5);
    }

    @Test
    void sharesWhenRoundedShouldBeHundredthsOfAllWords() {
        assertThat(Evidence.shares(LABELLED)).isEqualTo(new Shares(0.25, 0, 0.42, 0.17, 0.17));
        assertThat(Evidence.share(List.of(task("Stop.")), Component.TASK)).isEqualTo(1);
        assertThat(Evidence.share(List.of(), Component.TASK)).isZero();
    }
}
