package dev.greenroom.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.text.Highlighted.Part;
import org.junit.jupiter.api.Test;

class HighlightedTests {

    @Test
    void parseWhenTextHasMarksShouldSplitAtThem() {
        var highlighted = Highlighted.parse("Tell me when you \u0002failed\u0003.");

        assertThat(highlighted.parts())
                .containsExactly(new Part("Tell me when you ", false), new Part("failed", true), new Part(".", false));
        assertThat(highlighted.hasMarks()).isTrue();
        assertThat(highlighted).hasToString("Tell me when you failed.");
    }

    @Test
    void parseWhenTextHasNoMarksShouldBePlain() {
        assertThat(Highlighted.parse("<b>x</b>")).isEqualTo(Highlighted.plain("<b>x</b>"));
    }

    @Test
    void asPassageOfWhenTextGoesOnShouldSayAtWhichEnd() {
        var whole = "One two three four.";

        assertThat(Highlighted.plain("One two").asPassageOf(whole)).hasToString("One two …");
        assertThat(Highlighted.plain("two three").asPassageOf(whole)).hasToString("… two three …");
        assertThat(Highlighted.plain("three four.").asPassageOf(whole)).hasToString("… three four.");
        assertThat(Highlighted.plain(whole).asPassageOf(whole)).hasToString(whole);
    }

    @Test
    void parseWhenMarkIsNotClosedShouldMarkTheRest() {
        assertThat(Highlighted.parse("a\u0002b").parts()).containsExactly(new Part("a", false), new Part("b", true));
    }
}
