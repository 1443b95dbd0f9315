package dev.greenroom.answers;

import static dev.greenroom.answers.AnswerMode.FREE;
import static dev.greenroom.answers.AnswerMode.STAR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Draft STORY = Draft.story("It was Friday.", "It was mine to do.", "I rang.", "It held.");

    @Test
    void storyWhenWrittenAsOneTextAndBackShouldHaveItsPartsAgain() {
        var text = STORY.in(FREE);
        assertThat(text.body()).isEqualTo("It was Friday.\n\nIt was mine to do.\n\nI rang.\n\nIt held.");
        assertThat(text.fields()).containsExactly(text.body());
        assertThat(text.in(STAR)).isEqualTo(STORY);
    }

    @Test
    void textWhenSplitIntoPartsShouldLoseNoWord() {
        var parts = Draft.text(FREE, "It was Friday. I rang.").in(STAR);
        assertThat(parts).isEqualTo(Draft.story("It was Friday. I rang.", "", "", ""));
    }

    @Test
    void textWhenItComesBesidePartsShouldBeKeptWithThem() {
        var draft = new Draft(STAR, "It was Friday.", "", "I rang.", "", "And more.");
        assertThat(draft.situation()).isEqualTo("It was Friday.\n\nAnd more.");
        assertThat(draft.action()).isEqualTo("I rang.");
    }

    @Test
    void textWhenTypedShouldStayAsItIsToTheLastSpace() {
        assertThat(Draft.text(FREE, "I rang \n").body()).isEqualTo("I rang \n");
    }

    @Test
    void wordsWhenNothingIsTypedShouldBeNone() {
        assertThat(Draft.text(FREE, " \n").words()).isZero();
        assertThat(STORY.words()).isEqualTo(12);
    }
}
