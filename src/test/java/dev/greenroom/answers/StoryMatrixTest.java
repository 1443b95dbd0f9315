package dev.greenroom.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.catalog.GuideLink;
import dev.greenroom.catalog.Level;
import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.catalog.Term;
import dev.greenroom.platform.text.Slug;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoryMatrixTest {

    private static final Instant NOW = Instant.parse("2026-11-22T21:00:00Z");
    private static final Term LEADERSHIP = term("leadership");
    private static final Term INFLUENCE = term("influence");
    private static final Term SAFETY = term("safety");
    private static final Overview LIBRARY = new Overview(
            List.of(),
            List.of(LEADERSHIP, INFLUENCE, SAFETY),
            List.of(),
            List.of(asking("a", INFLUENCE), asking("b", INFLUENCE), asking("c", LEADERSHIP)),
            List.of());

    @Test
    void rowsShouldBeginWithWhatIsAskedMostAndLeaveOutWhatNobodyAsksOrShows() {
        var matrix = StoryMatrix.of(List.of(story(0, "leadership")), LIBRARY);
        assertThat(matrix.rows()).extracting(StoryMatrix.Row::competency).containsExactly(INFLUENCE, LEADERSHIP);
        assertThat(matrix.gaps()).containsExactly(INFLUENCE);

        assertThat(StoryMatrix.of(List.of(story(0, "safety")), LIBRARY).rows())
                .extracting(StoryMatrix.Row::competency)
                .containsExactly(INFLUENCE, LEADERSHIP, SAFETY);
    }

    @Test
    void storyWhenToldOftenShouldBeNamed() {
        var often = story(4, "leadership");
        assertThat(StoryMatrix.of(List.of(often, story(3, "leadership")), LIBRARY)
                        .overused())
                .containsExactly(often);
    }

    private static SavedStory story(int told, String competency) {
        var answer = new AnswerSummary(
                UUID.randomUUID(), AnsweredQuestion.typed("When?", QuestionType.BEHAVIORAL), null, 10, NOW);
        var text = new StoryText("A story", Draft.story("", "", "", ""), List.of(competency), List.of());
        return new SavedStory(UUID.randomUUID(), 0, null, text, Collections.nCopies(told, answer), NOW);
    }

    private static Term term(String slug) {
        return new Term(new Slug(slug), slug, "");
    }

    private static QuestionSummary asking(String slug, Term competency) {
        return new QuestionSummary(
                new Slug(slug),
                "Tell me",
                QuestionType.BEHAVIORAL,
                Level.BEGINNER,
                competency,
                List.of(),
                new GuideLink(new Slug("guide"), "Guide"),
                null);
    }
}
