package dev.greenroom.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankFusionTests {

    @Test
    void fuseWhenSomethingIsInBothRankingsShouldPutItFirst() {
        assertThat(RankFusion.fuse(List.of(List.of("a", "b", "c"), List.of("d", "c", "e"))))
                .first()
                .isEqualTo("c");
    }

    @Test
    void fuseWhenRankingsShareNothingShouldTakeTurnsBeginningWithTheFirst() {
        assertThat(RankFusion.fuse(List.of(List.of("a", "b"), List.of("c", "d"))))
                .containsExactly("a", "c", "b", "d");
    }

    @Test
    void fuseWhenOneRankingIsEmptyShouldKeepTheOther() {
        assertThat(RankFusion.fuse(List.of(List.of("a", "b"), List.<String>of())))
                .containsExactly("a", "b");
    }

    @Test
    void fuseWhenFirstPlaceStandsAgainstTwoMiddlingOnesShouldPreferTheTwo() {
        assertThat(RankFusion.fuse(List.of(List.of("a", "x", "b"), List.of("y", "z", "b"))))
                .first()
                .isEqualTo("b");
    }
}
