package dev.greenroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTests {

    private final Vocabulary vocabulary = of(
            "postgresql",
            "post",
            "kubernetes",
            "concurrency",
            "stakeholder",
            "behaviour",
            "medication",
            "leadership",
            "index",
            "team",
            "conflict",
            "java",
            "design",
            "designer",
            "query",
            "posters");

    @ParameterizedTest
    @CsvSource({
        "postgrs, postgresql",
        "postgers, postgresql",
        "postgresq, postgresql",
        "kubernets, kubernetes",
        "kuberentes, kubernetes",
        "concurency, concurrency",
        "stakeholdr, stakeholder",
        "behavior, behaviour",
        "medicaton, medication",
        "leadreship, leadership",
        "conflcit, conflict",
        "taem, team"
    })
    void nearestWhenWordIsMistypedShouldGuessIt(String typed, String meant) {
        assertThat(vocabulary.nearest(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzzz", "go", "jav", "2fa", "qwertyuiop", "sourdough"})
    void nearestWhenNothingIsNearShouldNotGuess(String typed) {
        assertThat(vocabulary.nearest(typed)).isEmpty();
    }

    @Test
    void nearestWhenTwoWordsAreEquallyNearShouldPreferTheCommonerOne() {
        var words = new Vocabulary(Map.of("stage", 1, "state", 9));

        assertThat(words.nearest("stahe")).contains("state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "indexes", "indexing", "designers", "conflicts", "teams", "queries"})
    void knowsWhenWordIsAFormOfOneShouldBeTrue(String word) {
        assertThat(vocabulary.knows(word)).isTrue();
    }

    @Test
    void knowsWhenWordOnlySharesAStemShouldBeFalse() {
        assertThat(of("postgres").knows("postgrs")).isFalse(); // both stem to "postgr"
    }

    @Test
    void knowsWhenWordIsOnlyTheStartOfOneShouldBeFalse() {
        assertThat(vocabulary.knows("postg")).isFalse();
        assertThat(vocabulary.hasStart("postg")).isTrue();
        assertThat(vocabulary.hasStart("postgrs")).isFalse();
    }

    private static Vocabulary of(String... words) {
        return new Vocabulary(Arrays.stream(words).collect(Collectors.toMap(word -> word, word -> 1)));
    }
}
