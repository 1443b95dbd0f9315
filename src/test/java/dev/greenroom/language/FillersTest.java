package dev.greenroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Um, we lost the order.            | we lost the order.
                    We, you know, lost the order.     | We, lost the order.
                    We basically lost the order.      | We lost the order.
                    We lost the, like, whole order.   | We lost the, whole order.
                    It was late, I mean, very late.   | It was late, very late.
                    It was sort of late, or something.| It was late.
                    I like the order, you know.       | I like the order.
                    You know the order.               | You know the order.
                    I'll let you know by Friday.      | I'll let you know by Friday.
                    I work in the ER, er, at night.   | I work in the ER, at night.
                    I knew what kind of order it was. | I knew what kind of order it was.
                    A cup or something like that.     | A cup or something like that.
                    That was a thing we like, so I did.| That was a thing we like, so I did.
                    """)
    void leftOutOfWhenSpeechHasFillersShouldLeaveTheRest(String said, String left) {
        assertThat(Fillers.leftOutOf(said).text()).isEqualTo(left);
    }

    @Test
    void inWholeWhenFillersWereLeftOutShouldFindTheWordsAgain() {
        String whole = "Um, we, you know, lost the, like, whole order.";
        Fluent fluent = Fillers.leftOutOf(whole);
        for (Span word : Words.cut(fluent.text())) {
            assertThat(fluent.inWhole(word).in(whole)).isEqualTo(word.in(fluent.text()));
        }
    }

    @Test
    void inWholeWhenAPauseIsInsideShouldSpanIt() {
        String whole = "the um, order";
        assertThat(Fillers.leftOutOf(whole).inWhole(new Span(0, "the order".length())))
                .isEqualTo(new Span(0, whole.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Okay, so.", "So yeah.", "You know how it is.", "Um, well, that’s it.", "Right!"})
    void onlyWhenNothingIsSaidShouldHold(String said) {
        assertThat(Fillers.only(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"So we lost.", "Okay, so I rang her.", "42.", "", "That's the order."})
    void onlyWhenSomethingIsSaidShouldNotHold(String said) {
        assertThat(Fillers.only(said)).isFalse();
    }
}
