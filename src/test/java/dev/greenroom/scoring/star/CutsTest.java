package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.LoadedModels;
import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.NextEdit;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class CutsTest {

    private static final Reader READER = new Reader(LoadedModels.get());
    private static final String TALK = "Communication is the most important thing in any team.";
    private static final String PROVERB = "Honesty is best.";
    private static final String DEED = "I wrote a macro that pulled the file each night.";

    /** Each idle sentence costs four points, and the deed is worth fifty. */
    private static final ToIntFunction<List<Unit>> OVERALL = units ->
            units.stream().mapToInt(unit -> unit.text().equals(DEED) ? 50 : -4).sum();

    @Test
    void cutWhenTalkFillsTheAnswerShouldNameItAndPromiseWhatScoringWithoutItGives() {
        assertThat(cuts(TALK, DEED, PROVERB))
                .containsExactly(new NextEdit(
                        "telling.shorter",
                        8,
                        "Leave out 12 words that do not move the story on: “Communication is the most important thing"
                                + " …”, “Honesty is best.”."));
    }

    @Test
    void cutWhenNothingIsIdleShouldNotBeAdvised() {
        assertThat(cuts(DEED)).isEmpty();
    }

    @Test
    void cutWhenLeavingOutGainsNothingShouldNotBeAdvised() {
        assertThat(cuts(units -> 42, TALK, DEED)).isEmpty();
    }

    private static List<NextEdit> cuts(String... sentences) {
        return cuts(OVERALL, sentences);
    }

    private static List<NextEdit> cuts(ToIntFunction<List<Unit>> overall, String... sentences) {
        List<Labelled> labelled = List.of(sentences).stream()
                .map(sentence -> READER.read("", sentence).getFirst())
                .map(CutsTest::labelled)
                .toList();
        int now = overall.applyAsInt(labelled.stream().map(Labelled::unit).toList());
        return new Cuts(labelled, overall, now)
                .edits(Story.of(labelled, false, 1))
                .toList();
    }

    private static Labelled labelled(Unit unit) {
        Component component = unit.text().equals(DEED) ? Component.ACTION : Component.NONE;
        return new Labelled(unit, component, 1, new double[] {0, 0, 1, 0}, 1);
    }
}
