package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentWordsTest {

    @Test
    void ofWhenTextHasSmallWordsShouldKeepWhatCarriesTheMatter() {
        assertThat(ContentWords.of("Tell me about a time when you explained the RISKS of a launch, briefly."))
                .containsExactly("explain", "risk", "launch", "brief");
    }

    @Test
    void ofWhenThereIsNoWordShouldBeEmpty() {
        assertThat(ContentWords.of(" … ")).isEmpty();
        assertThat(ContentWords.of("")).isEmpty();
    }

    @Test
    void isOneWhenWordIsSmallShouldNotHold() {
        assertThat(ContentWords.isOne("launch")).isTrue();
        assertThat(ContentWords.isOne("about")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "risks, risk",
        "ring, ring",
        "rings, ring",
        "pass, pass",
        "explained, explain",
        "cache, cach",
        "caches, cach",
        "caching, cach",
        "like, like",
        "users, user",
        "migrations, migr",
        "increasingly, increas",
        "as, as",
        "bus, bus",
        "uses, use",
        "boxes, box"
    })
    void stemWhenEndingIsPlainShouldTakeItOff(String word, String stem) {
        assertThat(ContentWords.stem(word)).isEqualTo(stem);
    }
}
