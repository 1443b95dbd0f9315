package dev.greenroom.scoring.keypoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A POST is not cached            | Browsers cached the POST
        The response is cached.         | The response isn’t cached.
        An index makes writes slower.   | It makes the writes faster.
        Hash lookups are fast           | Hash lookups are slow
        It runs before the commit.      | It runs after the commit.
        The timeout is 30 seconds.      | The timeout is 60 seconds.
        It keeps 1.5 copies             | It keeps 2 copies
        Faster reads come of it.        | Slower reads come of it.
        Strings are immutable.          | Strings are mutable.
        It is done with a lock.         | It is done without a lock.
        It is always open.              | It is never open.
        All of them are kept.           | None of them are kept.
        """)
    void oppositeWhenOneTurnsTheOtherRoundShouldHold(String point, String statement) {
        assertThat(Polarity.opposite(point, statement)).isTrue();
        assertThat(Polarity.opposite(statement, point)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The response is cached.       | Responses stay in the cache.
        A POST is not cached.         | A POST never gets into the cache.
        Writes are not slower.        | Writes are faster.
        It is faster, not slower.     | It is faster, not slower, than that.
        It grows more slowly          | Breakfast is more than less
        The timeout is 30 seconds.    | The timeout is 30 s.
        The timeout is 30 seconds.    | Of 3 settings the timeout is 30 seconds.
        Reads are fast                | Breakfast is slowly served
        """)
    void oppositeWhenBothSayTheSameShouldNotHold(String point, String statement) {
        assertThat(Polarity.opposite(point, statement)).isFalse();
        assertThat(Polarity.opposite(statement, point)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "it is not cached, true",
        "it isn't that it never comes, false",
        "nothing is lost, true",
        "notes are kept, false",
        "we can't say no without losing, true"
    })
    void isNegatedWhenNegationsAreCountedShouldTakeTwoAsNone(String folded, boolean negated) {
        assertThat(Polarity.isNegated(folded)).isEqualTo(negated);
    }

    @Test
    void numbersWhenWrittenInDigitsShouldBeFound() {
        assertThat(Polarity.numbers("1.5 of 20, and 20 more")).containsExactlyInAnyOrder("1.5", "20");
    }
}
