package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningQuestionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Tell me about yourself.",
                "So could you tell us a little bit about yourself?",
                "To start, please introduce yourself",
                "Walk me through your résumé.",
                "Who are you?"
            })
    void isWhenAskedWhoOneIsShouldBeAnIntroduction(String question) {
        assertThat(OpeningQuestion.is(question)).isTrue();
        assertThat(OpeningQuestion.isIntroduction(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why do you want this job?",
                "What would you say are your greatest strengths?",
                "What are your salary expectations?",
                "Where do you see yourself in five years?",
                "What motivates you?"
            })
    void isWhenAskedForReasonsOrPayShouldHoldWithoutAnIntroduction(String question) {
        assertThat(OpeningQuestion.is(question)).isTrue();
        assertThat(OpeningQuestion.isIntroduction(question)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tell me about a time you introduced yourself to a difficult customer.",
                "Tell me about a time you missed a deadline.",
                "Why did the build break, and what did you do?",
                "What would you do if a customer asked for a refund?"
            })
    void isWhenAStoryIsAskedForShouldNotHold(String question) {
        assertThat(OpeningQuestion.is(question)).isFalse();
    }
}
