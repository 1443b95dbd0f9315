package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.StarFacts.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | it fell by 12 per cent
        2 | it cost £3,000 and took 4 weeks
        1 | it fell by a third or half
        0 | we met in 2019
        0 | one of them left, and one stayed
        0 | a third came late
        1 | twice as many came
        1 | twenty-five came
        0 | version v2 was out
        0 | none of them
        1 | nobody came
        """)
    void countWhenNumbersMeasureShouldCountThem(int expected, String folded) {
        assertThat(Figures.count(folded)).isEqualTo(expected);
    }

    @Test
    void countWhenThereAreVeryManyShouldStopAtTwenty() {
        assertThat(Figures.count("12 apples, ".repeat(30))).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was half-designed.", "I kept double-checking it.", "Nobody came.", "Not one came."})
    void findWhenANumberCountsNothingShouldLeaveItOut(String text) {
        assertThat(Figures.find(text)).isEmpty();
    }

    @Test
    void findWhenFiguresStandInTheTextShouldSayWhere() {
        String text = "In 2019 it cost £3,000. Half stayed.";
        assertThat(Figures.find(text)).containsExactly(new Fact("£3,000", 16, 22), new Fact("Half", 24, 28));
    }
}
