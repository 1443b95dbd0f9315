package dev.greenroom.scoring.keypoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.TechnicalFacts.Introduction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningRulesTest {

    private static final String ABOUT_YOU = "Tell me about yourself.";
    private static final String WHY_US = "Why do you want this job?";
    private static final String WHOLE = "I work at a school. Before that I was a cook. I want to teach more.";

    @Test
    void introductionWhenAllThreeTimesAreToldShouldFindThem() {
        assertThat(OpeningRules.introduction(WHOLE)).isEqualTo(new Introduction(true, true, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true  | false | false | I’m a cook.
        true  | false | false | My job is cooking.
        false | true  | false | I studied cooking.
        false | true  | false | That was years ago.
        false | false | true  | I’d like a change.
        false | false | true  | I plan a change.
        false | false | false | Cooking is fine.
        """)
    void introductionWhenOneTimeIsToldShouldFindNoOther(boolean present, boolean past, boolean future, String answer) {
        assertThat(OpeningRules.introduction(answer)).isEqualTo(new Introduction(present, past, future));
    }

    @Test
    void linesWhenIntroductionIsWholeAndOfGoodLengthShouldTakeNothing() {
        assertThat(OpeningRules.lines(ABOUT_YOU, ofWords(150))).isEmpty();
        assertThat(OpeningRules.lines(ABOUT_YOU, ofWords(130))).isEmpty();
        assertThat(OpeningRules.lines(ABOUT_YOU, ofWords(195))).isEmpty();
    }

    /** At 130 words a minute: 13 words are six seconds, which cost three points. */
    @ParameterizedTest
    @CsvSource({
        "117, opening.short, -3.0",
        "208, opening.long, -3.0",
        "26, opening.short, -15.0",
        "900, opening.long, -15.0"
    })
    void linesWhenIntroductionIsOfBadLengthShouldTakePoints(int words, String rule, double points) {
        assertThat(OpeningRules.lines(ABOUT_YOU, ofWords(words)))
                .extracting(ReceiptLine::rule, ReceiptLine::points)
                .containsExactly(tuple(rule, points));
    }

    @Test
    void linesWhenIntroductionLacksATimeShouldTakeFivePointsForEach() {
        assertThat(OpeningRules.lines(ABOUT_YOU, "word ".repeat(150)))
                .extracting(ReceiptLine::rule, ReceiptLine::points)
                .containsExactly(
                        tuple("opening.present", -5.0), tuple("opening.past", -5.0), tuple("opening.future", -5.0));
    }

    @ParameterizedTest
    @CsvSource({"44, 0", "260, 0", "30, 1", "273, 1"})
    void linesWhenQuestionIsNoIntroductionShouldOnlyLookAtTheLength(int words, int lines) {
        assertThat(OpeningRules.lines(WHY_US, "word ".repeat(words))).hasSize(lines);
    }

    private static String ofWords(int words) {
        return WHOLE + " word".repeat(words - 15);
    }
}
