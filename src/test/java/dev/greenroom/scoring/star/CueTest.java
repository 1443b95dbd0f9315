package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueTest {

    @Test
    void countWhenItOccursOftenShouldStopAtThree() {
        assertThat(Cue.BECAUSE.count("because of it, because of us")).isEqualTo(2);
        assertThat(Cue.BECAUSE.count("because ".repeat(5))).isEqualTo(3);
    }

    @Test
    void inWhenItIsPartOfAWordShouldNotHold() {
        assertThat(Cue.I.in("it is")).isFalse();
        assertThat(Cue.I.in("so i went")).isTrue();
    }

    @Test
    void foldWhenTextIsSetNicelyShouldBePlain() {
        assertThat(Cue.fold("I’d\n  RUNG")).isEqualTo("i'd rung");
    }
}
