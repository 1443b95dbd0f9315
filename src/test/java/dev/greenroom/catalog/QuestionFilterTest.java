package dev.greenroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.text.Slug;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionFilterTest {

    private static final List<QuestionSummary> QUESTIONS = List.of(
            question("a", QuestionType.TECHNICAL, Level.BEGINNER, "C++"),
            question("b", QuestionType.TECHNICAL, Level.ADVANCED, "SQL"),
            question("c", QuestionType.BEHAVIORAL, Level.BEGINNER, "SQL"));

    private static QuestionFilter filter(Map<String, List<String>> parameters) {
        return QuestionFilter.of(
                name -> parameters.getOrDefault(name, List.of()), EnumSet.allOf(Facet.class), QUESTIONS);
    }

    private static QuestionSummary question(String slug, QuestionType type, Level level, String skill) {
        return new QuestionSummary(
                new Slug(slug),
                "Why?",
                type,
                level,
                new Term(new Slug("ownership"), "Ownership", ""),
                List.of(skill),
                new GuideLink(new Slug("turner"), "Turner"),
                null);
    }

    private static List<String> slugs(QuestionFilter filter) {
        return filter.select(QUESTIONS).stream().map(q -> q.slug().value()).toList();
    }

    @Test
    void selectWhenTwoFacetsAreChosenShouldAskForBoth() {
        assertThat(slugs(filter(Map.of("type", List.of("technical"), "level", List.of("beginner")))))
                .containsExactly("a");
    }

    @Test
    void selectWhenTwoValuesOfOneFacetAreChosenShouldTakeEither() {
        assertThat(slugs(filter(Map.of("skill", List.of("c-plus-plus", "SQL")))))
                .containsExactly("a", "b", "c");
    }

    @Test
    void ofWhenValueIsUnknownShouldIgnoreItAndSaySo() {
        var filter = filter(Map.of("type", List.of("quiz", "TECHNICAL", "")));

        assertThat(filter.ignored()).containsExactly("type=quiz");
        assertThat(slugs(filter)).containsExactly("a", "b");
    }

    @Test
    void optionsWhenAnotherFacetIsChosenShouldCountWhatRemains() {
        var levels = filter(Map.of("type", List.of("behavioral"))).options(Facet.LEVEL, QUESTIONS);

        assertThat(levels)
                .containsExactly(
                        new FacetOption("beginner", "beginner", 1, false),
                        new FacetOption("advanced", "advanced", 0, false));
    }

    @Test
    void optionsWhenTheFacetItselfIsChosenShouldStillCountItsOtherValues() {
        var types = filter(Map.of("type", List.of("behavioral"))).options(Facet.TYPE, QUESTIONS);

        assertThat(types)
                .containsExactly(
                        new FacetOption("technical", "technical", 2, false),
                        new FacetOption("behavioral", "behavioral", 1, true));
    }
}
