package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.StarFacts.Fact;
import dev.greenroom.scoring.delivery.DeliveryReader;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    @Test
    void readWhenFillersAreSpokenShouldFindThemWhereTheyStand() {
        String answer = "Um, we kind of moved it, you know, and I think it was, like, fine.";
        DeliveryFacts facts = DeliveryReader.read(answer, OptionalDouble.empty(), null);
        assertThat(facts.fillers()).extracting(Fact::text).containsExactly("Um", "kind of", "you know", "like");
        assertThat(facts.hedges()).containsExactly(new Fact("I think", 39, 46));
        assertThat(facts.wordsPerMinute()).isEmpty();
    }

    @Test
    void readWhenDurationIsKnownShouldGiveThePace() {
        DeliveryFacts facts = DeliveryReader.read("one two three four five six", OptionalDouble.of(3), null);
        assertThat(facts.wordsPerMinute()).hasValue(120);
        assertThat(facts.speakingSeconds()).isEqualTo(3);
        assertThat(facts.longestSentenceWords()).isEqualTo(6);
    }
}
