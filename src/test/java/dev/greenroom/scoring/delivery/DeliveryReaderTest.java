package dev.greenroom.scoring.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.DeliveryFacts;
import dev.greenroom.scoring.StarFacts.Fact;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryReaderTest {

    @Test
    void readWhenDurationIsUnknownShouldTakeTheUsualPace() {
        DeliveryFacts facts = read("word ".repeat(65));
        assertThat(facts.words()).isEqualTo(65);
        assertThat(facts.speakingSeconds()).isEqualTo(30);
        assertThat(facts.wordsPerMinute()).isEmpty();
    }

    @Test
    void readWhenDurationIsKnownShouldRoundThePace() {
        DeliveryFacts facts = DeliveryReader.read("word ".repeat(50), OptionalDouble.of(21.5), null);
        assertThat(facts.wordsPerMinute()).hasValue(140);
        assertThat(facts.speakingSeconds()).isEqualTo(21.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uuhm", "ERM", "you know", "kind of", "or something", "so yeah"})
    void readWhenAFillerIsSpokenShouldShowIt(String filler) {
        assertThat(read("It was " + filler + ", fine.").fillers())
                .containsExactly(new Fact(filler, 7, 7 + filler.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"You know the team.", "I like it.", "The kindof flag.", "Umbrella."})
    void readWhenWordsMeanSomethingShouldShowNoFiller(String answer) {
        assertThat(read(answer).fillers()).isEmpty();
    }

    @Test
    void readWhenHedgesAreSpokenShouldShowThem() {
        assertThat(read("Maybe it was, I'd say, a bit slow.").hedges())
                .containsExactly(new Fact("Maybe", 0, 5), new Fact("I'd say", 14, 21), new Fact("a bit", 23, 28));
    }

    @Test
    void readWhenThreeSentencesBeginAlikeShouldSaySo() {
        String twice = "I rang Dana. So we met. i rang Tom. ";
        assertThat(read(twice).repeatedOpenings()).isEmpty();
        assertThat(read(twice + "I rang Ruth.").repeatedOpenings()).containsExactly("i rang");
        assertThat(read("Yes. Yes. Yes.").repeatedOpenings()).isEmpty();
    }

    @Test
    void readWhenSentencesDifferShouldCountTheLongest() {
        assertThat(read("One. Two three four. Five six.").longestSentenceWords())
                .isEqualTo(3);
        assertThat(read("").longestSentenceWords()).isZero();
    }

    @Test
    void readWhenStopsAreRareShouldSayThatItIsATranscript() {
        assertThat(read("word ".repeat(41)).notes()).singleElement().asString().contains("transcript");
        assertThat(read("word ".repeat(40)).notes()).isEmpty();
        assertThat(read("word ".repeat(41) + "? word").notes()).hasSize(1);
        assertThat(read("word ".repeat(39) + "word. word").notes()).hasSize(1);
        assertThat(read("word ".repeat(78) + "word. word.").notes()).isEmpty();
        assertThat(read("word ".repeat(38) + "word! word. word").notes()).isEmpty();
    }

    private static DeliveryFacts read(String answer) {
        return DeliveryReader.read(answer, OptionalDouble.empty(), null);
    }
}
