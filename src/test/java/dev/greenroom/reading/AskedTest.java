package dev.greenroom.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.greenroom.catalog.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Tell me about a time you failed.                        | BEHAVIORAL
        Describe a conflict with a colleague.                   | BEHAVIORAL
        What did you do when the client said no?                | BEHAVIORAL
        What would you do if two managers disagreed?            | SITUATIONAL
        How would you tell a customer that it will be late?     | SITUATIONAL
        Imagine a patient refuses treatment.                    | SITUATIONAL
        """)
    void typedQuestionShouldBeReadByItsWording(String text, QuestionType type) {
        assertThat(Asked.typed(text).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Tell me about yourself.                               | true
        So, tell me a little about yourself.                  | true
        Why do you want to work here?                         | true
        What is your greatest weakness?                       | true
        What are your salary expectations?                    | true
        Tell me about a time you led a team.                  | false
        Tell me about something you are proud of.             | false
        """)
    void openingQuestionShouldBeKnownByItsWording(String text, boolean opens) {
        assertThat(Wording.opens(text)).isEqualTo(opens);
    }

    @Test
    void askedWhenJudgedByKeyPointsShouldHaveSome() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Asked.typed("What is an index?", QuestionType.TECHNICAL, List.of()))
                .withMessageContaining("key points");
    }
}
