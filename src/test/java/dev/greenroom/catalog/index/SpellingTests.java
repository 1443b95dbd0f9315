package dev.greenroom.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.Vocabulary;
import dev.greenroom.platform.text.SearchText;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellingTests {

    private final Spelling spelling = new Spelling(
            new Vocabulary(Map.of("postgresql", 4, "index", 3, "reach", 5, "conflict", 6, "colleague", 4)),
            Set.of("react", "with", "a")::contains);

    @Test
    void correctWhenWordIsUnknownShouldPutTheNearestInItsPlace() {
        var query = correct("Postgrs index");

        assertThat(query.text()).isEqualTo("postgresql index");
        assertThat(query.isCorrected()).isTrue();
        assertThat(query.tsqueries("")).containsExactly("'postgresql':*", "'index'");
    }

    @Test
    void correctWhenAllWordsAreKnownShouldLeaveTheText() {
        var query = correct("Conflict with a colleague");

        assertThat(query.isCorrected()).isFalse();
        assertThat(query.text()).isEqualTo("Conflict with a colleague");
    }

    @Test
    void correctWhenWordIsEnglishThoughNotInTheLibraryShouldLeaveIt() {
        assertThat(correct("react").isCorrected()).isFalse();
    }

    @Test
    void correctWhenLastWordIsUnfinishedShouldSearchForItsStart() {
        assertThat(correct("conflict coll").tsqueries("")).containsExactly("'conflict':*", "'coll':*");
        assertThat(correct("coll index").tsqueries("")).containsExactly("'coll'", "'index'");
    }

    @Test
    void literalWhenWordIsUnknownShouldSearchForItAsItIs() {
        var query = spelling.literal(SearchText.of("postgrs"));

        assertThat(query.isCorrected()).isFalse();
        assertThat(query.tsqueries("")).containsExactly("'postgrs'");
    }

    @Test
    void tsqueriesWhenWordHasAQuoteShouldDoubleIt() {
        assertThat(spelling.literal(SearchText.of("didn't")).tsqueries("")).containsExactly("'didn''t'");
    }

    @Test
    void tsqueriesWhenPlacesAreGivenShouldLabelEachWord() {
        assertThat(correct("conflict index").tsqueries("AB")).containsExactly("'conflict':*AB", "'index':AB");
    }

    private SpelledQuery correct(String text) {
        return spelling.correct(SearchText.of(text));
    }
}
