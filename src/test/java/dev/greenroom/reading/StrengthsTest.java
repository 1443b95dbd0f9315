package dev.greenroom.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.reading.Reading.Line;
import dev.greenroom.reading.Reading.Sentence;
import dev.greenroom.reading.Reading.Strength;
import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.StarFacts.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrengthsTest {

    private static final String ANSWER =
            "We were late. I rang Ana. I wrote a macro. It saved time. It saved 4 hours. Bye.";
    private static final List<Sentence> SENTENCES = List.of(
            new Sentence(0, 13, Component.SITUATION, 0.9),
            new Sentence(14, 25, Component.ACTION, 0.9),
            new Sentence(26, 42, Component.ACTION, 0.8),
            new Sentence(43, 57, Component.RESULT, 0.9),
            new Sentence(58, 75, Component.RESULT, 0.7),
            new Sentence(76, 80, Component.NONE, 0.9));
    private static final List<Fact> FIGURES = List.of(new Fact("4 hours", 67, 74));

    @Test
    void strengthsShouldQuoteTheLinesThatGiveMostAndNoPartTwice() {
        assertThat(among(
                        line("base", 20),
                        line("action.own", 5, 1, 2),
                        line("action.specific", 6, 2),
                        line("result.measured", 9, 3, 4),
                        line("situation.specific", 2, 0)))
                .extracting(Strength::quote)
                .containsExactly("It saved 4 hours.", "I wrote a macro.");
    }

    @Test
    void strengthWhenALineOnlySaysThatThereIsSomethingShouldComeLast() {
        assertThat(among(line("action.told", 13, 1, 2), line("result.told", 2, 3), line("situation.specific", 1, 0)))
                .extracting(Strength::sentence)
                .containsExactly(0, 1);
    }

    @Test
    void strengthWhenNoSentenceShowsItShouldNotBeQuoted() {
        assertThat(among(line("action.reasons", 6, 1, 2))).isEmpty();
        assertThat(among(line("action.spoken", 6, 1, 2)))
                .extracting(Strength::quote)
                .containsExactly("I rang Ana.");
        assertThat(among(line("result.figures", 6, 3)))
                .as("the figures are in the answer to a follow-up")
                .isEmpty();
    }

    @Test
    void strengthsWhenPointsAreOnlyTakenShouldBeNone() {
        assertThat(among(line("result.vague", -5, 3), line("telling.idle", 3, 5)))
                .isEmpty();
    }

    @Test
    void placeOfAnEditShouldBeTheWordsThatItIsAbout() {
        assertThat(Places.of("result.measured", ANSWER, SENTENCES)).isEqualTo("It saved time.");
        assertThat(Places.of("task.goal", ANSWER, SENTENCES)).isNull();
        assertThat(Places.of("action.own", ANSWER, SENTENCES)).isNull();
    }

    @Test
    void quoteWhenLongShouldBeCutAtAWord() {
        assertThat(Quote.of("word ".repeat(60))).endsWith("word …").hasSizeLessThan(210);
    }

    private static List<Strength> among(Line... lines) {
        return new Strengths(ANSWER, SENTENCES, FIGURES).among(List.of(lines));
    }

    private static Line line(String rule, double points, Integer... sentences) {
        return new Line(rule, points, List.of(sentences), "Why " + rule);
    }
}
