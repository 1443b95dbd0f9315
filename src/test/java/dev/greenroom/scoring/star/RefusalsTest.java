package dev.greenroom.scoring.star;

import static dev.greenroom.scoring.star.Told.action;
import static dev.greenroom.scoring.star.Told.nothing;
import static dev.greenroom.scoring.star.Told.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.Refusal;
import dev.greenroom.scoring.Refusal.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private static final Labelled STEP = action("I rang the team and asked them what had gone wrong then.");
    private static final Labelled FOREIGN =
            action("Ich habe damals den gesamten Ablauf umgestellt und danach alle Schritte neu geordnet.");

    @Test
    void findWhenStoryIsToldShouldNotRefuse() {
        assertThat(find(STEP)).isEmpty();
    }

    @Test
    void findWhenWordsAreFewShouldBeTooShort() {
        assertThat(find(action("I rang the team and asked them what had gone wrong.")))
                .contains(Code.TOO_SHORT);
        assertThat(find()).contains(Code.TOO_SHORT);
    }

    @Test
    void findWhenNothingTellsShouldSaySo() {
        assertThat(find(nothing("You should ask them what they want and then it will all be well.")))
                .contains(Code.NOTHING_TOLD);
    }

    @Test
    void findWhenLittleTellsShouldSaySo() {
        assertThat(find(action("I rang the team."), nothing("You should ask them what they want from you.")))
                .contains(Code.NOTHING_TOLD);
    }

    @Test
    void findWhenOnlyTheQuestionStandsThereShouldSaySo() {
        assertThat(find(of(Unit.Form.COPIED, 12))).contains(Code.COPIED_QUESTION);
        assertThat(find(of(Unit.Form.COPIED, 8), nothing("You should ask the others.")))
                .contains(Code.COPIED_QUESTION);
        assertThat(find(of(Unit.Form.COPIED, 9), nothing("So they had it all then.")))
                .contains(Code.NOTHING_TOLD);
    }

    @Test
    void findWhenOnlyKeywordsStandThereShouldSaySo() {
        assertThat(find(of(Unit.Form.LIST, 12))).contains(Code.KEYWORDS);
        assertThat(find(of(Unit.Form.LIST, 9), nothing("So they had it all then.")))
                .contains(Code.NOTHING_TOLD);
    }

    @Test
    void findWhenMoreIsCopiedThanToldShouldSaySo() {
        assertThat(find(STEP, of(Unit.Form.COPIED, 18))).isEmpty();
        assertThat(find(STEP, of(Unit.Form.COPIED, 19))).contains(Code.COPIED_QUESTION);
    }

    @Test
    void findWhenMoreIsListedThanToldShouldSaySo() {
        assertThat(find(STEP, of(Unit.Form.LIST, 18))).isEmpty();
        assertThat(find(STEP, of(Unit.Form.LIST, 19))).contains(Code.KEYWORDS);
    }

    @Test
    void findWhenWordsAreForeignShouldSaySo() {
        assertThat(find(FOREIGN)).contains(Code.NOT_ENGLISH);
    }

    @Test
    void findWhenForeignWordsAreQuotedBesideAStoryShouldNotRefuse() {
        assertThat(find(STEP, STEP, nothing(FOREIGN.unit().text()))).isEmpty();
    }

    @Test
    void findWhenWordsAreStrewnShouldBeGibberish() {
        assertThat(find(action("the/DET of/ADP was/AUX the/DET of/ADP was/AUX the/DET of/ADP was/AUX to in and")))
                .contains(Code.GIBBERISH);
    }

    @Test
    void findWhenSixteenInAHundredWordsAreCommonShouldStillBeEnglish() {
        assertThat(find(action(Told.padded("the of and to", 25)))).isEmpty();
        assertThat(find(action(Told.padded("the of and to", 26)))).contains(Code.NOT_ENGLISH);
    }

    @Test
    void findWhenOneJointInTenIsOddShouldNotBeGibberish() {
        String odd = "the/DET was/AUX of/ADP did/AUX";
        assertThat(find(action(Told.padded(odd, 20)))).isEmpty();
        assertThat(find(action(Told.padded(odd, 19)))).contains(Code.GIBBERISH);
    }

    @Test
    void findWhenStoryIsForAnotherQuestionShouldSaySo() {
        assertThat(codes(List.of(STEP), 0.009)).contains(Code.NOT_ABOUT_THE_QUESTION);
        assertThat(codes(List.of(STEP), 0.01)).isEmpty();
    }

    @Test
    void englishWhenHalfTheWordsAreCommonShouldBeAHalf() {
        assertThat(Refusals.english(List.of(action("The queue was stuck, 12."))))
                .isEqualTo(0.5);
        assertThat(Refusals.english(List.of())).isZero();
    }

    @Test
    void oddJointsWhenNothingIsThereShouldBeNone() {
        assertThat(Refusals.oddJoints(List.of())).isZero();
        assertThat(Refusals.oddJoints(List.of(action("the/DET was/AUX queue long"))))
                .isEqualTo(0.25);
    }

    @Test
    void becauseWhenRefusedShouldSayWhatToDo() {
        assertThat(Refusals.because(Code.TOO_SHORT).message()).contains("Tell one occasion");
    }

    private static Labelled of(Unit.Form form, int words) {
        return new Labelled(unit(Told.padded("Word", words), form), Component.NONE, 1, new double[4], 0);
    }

    private static Optional<Code> find(Labelled... labelled) {
        return codes(Stream.of(labelled).toList(), 0.5);
    }

    private static Optional<Code> codes(List<Labelled> labelled, double onTopic) {
        return Refusals.find(labelled, Story.of(labelled, false, onTopic)).map(Refusal::code);
    }
}
