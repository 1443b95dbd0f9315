package dev.greenroom.scoring.keypoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @Test
    void statementsWhenCodeIsFencedShouldSetItAside() {
        assertThat(statements("It walks the list. Like this:\n```\nnext = head.next\n```\nThen it is turned round."))
                .containsExactly("It walks the list.", "Like this:", "Then it is turned round.");
    }

    @Test
    void statementsWhenFenceIsNeverClosedShouldSetTheRestAside() {
        assertThat(statements("It walks the list.\n```\nwhatever comes here stays code"))
                .containsExactly("It walks the list.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int sum = a + b;",
                "def reverse(head):",
                "count += 1",
                "list.add(element)",
                "// turns the list round",
                "SELECT name FROM users WHERE (id = 1)",
                "}"
            })
    void statementsWhenLineIsCodeShouldSetItAside(String line) {
        assertThat(statements("It walks the list.\n" + line)).containsExactly("It walks the list.");
        assertThat(Prose.isMostlyCode(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For each node it keeps the next one",
                "Return the last node of the list, which is the new head.",
                "A cache (in memory) helps",
                "An index trades writes for reads"
            })
    void statementsWhenLineIsProseShouldKeepIt(String line) {
        assertThat(statements(line)).containsExactly(line);
        assertThat(Prose.isMostlyCode(line)).isFalse();
    }

    @Test
    void statementsWhenLineIsVeryLongShouldTakeItForProse() {
        String line = "x = " + "1".repeat(197);
        assertThat(line).hasSize(201);
        assertThat(statements(line)).containsExactly(line);
        assertThat(statements(line.substring(0, 200))).isEmpty();
    }

    @Test
    void isMostlyCodeWhenSixTenthsAreCodeShouldStillBeProse() {
        assertThat(Prose.isMostlyCode("a = 12\nword")).isFalse();
        assertThat(Prose.isMostlyCode("a = 123\nword")).isTrue();
    }

    @Test
    void isMostlyCodeWhenFencedPartIsLongShouldHold() {
        assertThat(Prose.isMostlyCode("Like this:\n```\nnext the head, then the next\nand round\n```"))
                .isTrue();
        assertThat(Prose.isMostlyCode("")).isFalse();
    }

    @Test
    void statementsWhenFenceEndsInTheMiddleOfALineShouldKeepWhatStandsBeside() {
        assertThat(statements("It turns.```x```It holds.\nIt ends.")).containsExactly("It ends.");
        assertThat(statements("It turns.\n```x```\nIt holds.")).containsExactly("It turns.", "It holds.");
    }

    private static List<String> statements(String answer) {
        return Prose.statements(answer).stream().map(span -> span.in(answer)).toList();
    }
}
