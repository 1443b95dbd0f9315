package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EssenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tell me about a time when you had to deliver bad news. | deliver bad news.
                    Describe a situation where you’ve disagreed with a rule. | disagreed with a rule.
                    Could you give us an example of a mistake you made? | mistake you made?
                    What did you do? | What did you do?
                    Tell me about a time you failed. | Tell me about a time you failed.
                    """)
    void ofWhenQuestionOpensAsUsualShouldLeaveWhatIsAskedFor(String question, String asked) {
        assertThat(Essence.of(question)).isEqualTo(asked);
    }
}
