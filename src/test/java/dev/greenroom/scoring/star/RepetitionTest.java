package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    @Test
    void readingsWhenNothingIsRepeatedShouldBeTheAnswerItself() {
        List<Unit> units = units("I rang.", "I wrote.");
        assertThat(Repetition.readings(units)).containsExactly(units);
    }

    @Test
    void readingsWhenOneSentenceStandsTwiceShouldTryEach() {
        assertThat(shown("I rang.", "I wrote.", "i RANG")).containsExactlyInAnyOrder("+ + -", "- + +");
    }

    @Test
    void readingsWhenTwoSentencesStandTwiceShouldTryEveryPair() {
        assertThat(shown("I rang.", "I wrote.", "I rang.", "I wrote."))
                .containsExactlyInAnyOrder("+ + - -", "- + + -", "+ - - +", "- - + +");
    }

    @Test
    void readingsWhenWaysAreSixtyFourShouldTryThemAll() {
        List<String> sentences = new ArrayList<>(Collections.nCopies(8, "I rang."));
        sentences.addAll(Collections.nCopies(8, "I wrote."));
        assertThat(shown(sentences.toArray(String[]::new))).hasSize(64).doesNotHaveDuplicates();
    }

    @Test
    void readingsWhenWaysAreTooManyShouldTryFirstAndLast() {
        String[] sentences = Collections.nCopies(65, "I rang.").toArray(String[]::new);
        List<String> shown = shown(sentences);
        assertThat(shown).hasSize(2);
        assertThat(shown.getFirst()).startsWith("+ -").endsWith("- -");
        assertThat(shown.getLast()).startsWith("- -").endsWith("- +");
    }

    @Test
    void readingsWhenWaysWouldOverflowShouldTryFirstAndLast() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            sentences.addAll(List.of("I rang " + i, "I rang " + i));
        }
        assertThat(shown(sentences.toArray(String[]::new))).hasSize(2);
    }

    @Test
    void readingsWhenWhatIsRepeatedTellsNothingShouldLeaveItAlone() {
        List<Unit> units = List.of(Told.unit("Result", Unit.Form.BARE), Told.unit("Result", Unit.Form.BARE));
        assertThat(Repetition.readings(units)).containsExactly(units);
    }

    private static List<Unit> units(String... sentences) {
        return Stream.of(sentences).map(Told::unit).toList();
    }

    /** Which sentences count, as plus and minus. */
    private static List<String> shown(String... sentences) {
        return Repetition.readings(units(sentences)).stream()
                .map(reading -> String.join(
                        " ",
                        reading.stream()
                                .map(unit -> unit.form() == Unit.Form.REPEATED ? "-" : "+")
                                .toList()))
                .toList();
    }
}
