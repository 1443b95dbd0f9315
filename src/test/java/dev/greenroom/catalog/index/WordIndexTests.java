package dev.greenroom.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.catalog.ContentKind;
import dev.greenroom.language.Vocabulary;
import dev.greenroom.platform.database.RepositoryTest;
import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.text.Slug;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
@Import(WordIndex.class)
class WordIndexTests {

    @Autowired
    private WordIndex index;

    @Autowired
    private JdbcClient jdbc;

    private PublishedTexts texts;

    @BeforeEach
    void publish() {
        texts = new PublishedTexts(jdbc)
                .question(
                        "slow-query",
                        "A PostgreSQL query is slow. How do you find out why?",
                        List.of("SQL"),
                        List.of("Reads the plan."),
                        "Measure first.")
                .question(
                        "caching",
                        "Which headers would you put on a page?",
                        List.of("HTTP"),
                        List.of("Knows what the database costs."),
                        "PostgreSQL can wait.")
                .question(
                        "resume",
                        "Walk me through your résumé.",
                        List.of("Node.js", "C++"),
                        List.of("Ends at the present."),
                        "Ninety seconds.")
                .question(
                        "index",
                        "Which index would you create?",
                        List.of("PostgreSQL"),
                        List.of("Says what it costs."),
                        "Ask about writes.")
                .question("gone", "A PostgreSQL question nobody sees.", List.of(), List.of(), "")
                .archive("gone")
                .article("star-method", "The STAR method", "Situation, task, action, result.");
    }

    @Test
    void findWhenWordIsInTextSkillsAndTipShouldRankThemInThisOrder() {
        assertThat(questions("postgresql")).containsExactly("slow-query", "index", "caching");
    }

    @Test
    void findWhenOneQuestionHasAllWordsShouldLeaveOutThoseWithSome() {
        assertThat(questions("postgresql query")).containsExactly("slow-query");
    }

    @Test
    void findWhenNoQuestionHasAllWordsShouldTakeThoseWithHalf() {
        assertThat(questions("postgresql headers zebra moon")).containsExactly("caching");
    }

    @Test
    void findWhenWordHasAnotherFormShouldFindIt() {
        assertThat(questions("indexes creating")).containsExactly("index");
    }

    @Test
    void findWhenAccentIsMissingShouldFindTheWordWithIt() {
        assertThat(questions("resume")).containsExactly("resume");
        assertThat(questions("résumé")).containsExactly("resume");
    }

    @Test
    void findWhenWordNamesTheCompetencyShouldFindTheQuestion() {
        assertThat(questions("conflict")).hasSize(4);
    }

    @Test
    void findWhenLastWordIsUnfinishedShouldFindWhatBeginsSo() {
        assertThat(questions("postg")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "😀", "%_'\"<script>", "'", "\\", ":* & !", "zebra"})
    void findWhenQueryIsOddShouldFindNothing(String odd) {
        assertThat(questions(odd)).isEmpty();
    }

    @Test
    void findWhenKindIsArticleShouldSearchArticles() {
        assertThat(index.find(ContentKind.ARTICLE, read("star"))).containsExactly(new Slug("star-method"));
        assertThat(index.find(ContentKind.GUIDE, read("backend"))).containsExactly(new Slug("backend-developer"));
    }

    @Test
    void findWhenGuideHasOnlySomeOfTheWordsShouldNotFindIt() {
        texts.guide("registered-nurse", "Registered Nurse", "Caring for patients.");

        assertThat(index.find(ContentKind.GUIDE, read("patients"))).containsExactly(new Slug("registered-nurse"));
        assertThat(index.find(ContentKind.GUIDE, read("patients data"))).isEmpty();
    }

    @Test
    void highlightWhenWordsAreThereShouldMarkThemAndNothingElse() {
        var marked = index.highlight(
                List.of("A <b>PostgreSQL</b> index, and indexes", "Nothing"), read("postgresql index"), false);

        assertThat(marked.get(0).parts().stream().filter(part -> part.marked()).map(part -> part.text()))
                .containsExactly("PostgreSQL", "index", "indexes");
        assertThat(marked.get(0)).hasToString("A <b>PostgreSQL</b> index, and indexes");
        assertThat(marked.get(1).hasMarks()).isFalse();
    }

    @Test
    void wordsWhenSomethingIsArchivedShouldNotHaveItsWords() {
        assertThat(index.words())
                .containsKeys("postgresql", "résumé", "situation")
                .doesNotContainKey("nobody");
    }

    private List<String> questions(String text) {
        return index.find(ContentKind.QUESTION, read(text)).stream()
                .map(Slug::value)
                .toList();
    }

    private SpelledQuery read(String text) {
        return new Spelling(new Vocabulary(index.words()), word -> true).correct(SearchText.of(text));
    }
}
