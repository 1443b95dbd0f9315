package dev.greenroom.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeTest {

    @Test
    void textsWhenTheyAreTheSameShouldStandOnce() {
        assertThat(Merge.both("It was Friday. I rang.", "It was Friday. I rang."))
                .isEqualTo("It was Friday. I rang.");
    }

    @Test
    void sentencesWhenTheyDifferShouldBothStand() {
        assertThat(Merge.both("It was Friday. I rang her. It held.", "It was Friday. I wrote. It held."))
                .isEqualTo("It was Friday. I rang her. I wrote. It held.");
    }

    @Test
    void sentenceThatOnlyOneSaysShouldStand() {
        assertThat(Merge.both("It was Friday.", "It was Friday. I rang.")).isEqualTo("It was Friday. I rang.");
        assertThat(Merge.both("It was Friday. I rang.", "")).isEqualTo("It was Friday. I rang.");
    }
}
