package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.interview.QuestionChoice.Chosen;
import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.text.Slug;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class QuestionChoiceTests {

    private static final Slug ROLE = new Slug("backend-developer");

    @Autowired
    private QuestionChoice choice;

    @Autowired
    private PublishedLibrary library;

    @Test
    void questionsNotAskedBeforeShouldComeFirstWhateverTheirType() {
        var before = library.guide(ROLE).orElseThrow().questions().stream()
                .map(question -> question.content())
                .filter(question -> question.type() != QuestionType.BEHAVIORAL)
                .map(question -> question.id())
                .collect(Collectors.toSet());
        assertThat(choice.choose(Setup.of(Preset.PANEL, ROLE), before, 1))
                .hasSize(6)
                .extracting(Chosen::slug)
                .doesNotContainAnyElementsOf(before);
    }

    @Test
    void openingWhenTheGuidesOwnWereAskedShouldBeOneForAnyInterview() {
        var first = choice.choose(Setup.of(Preset.QUICK, ROLE), Set.of(), 1).getFirst();
        var before = library.guide(first.guide().content().slug()).orElseThrow().questions().stream()
                .map(question -> question.content().id())
                .collect(Collectors.toSet());
        assertThat(choice.choose(Setup.of(Preset.QUICK, ROLE), before, 1).getFirst())
                .matches(next -> next.type() == QuestionType.OPENING && !before.contains(next.slug()));
    }

    @Test
    void questionAloneShouldBeAskedAsOneOfItsGuide() {
        var chosen = choice.find(new Slug("backend-failed-rewrite")).orElseThrow();
        var alone = Setup.of(Preset.QUICK, QuestionChoice.ANY);
        assertThat(alone.in(chosen.guide()).role()).isEqualTo(ROLE);
    }
}
