package dev.greenroom.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTests {

    @Test
    void ofWhenNothingIsTypedShouldBeEmpty() {
        assertThat(SearchText.of(null).isEmpty()).isTrue();
        assertThat(SearchText.of(" \t\n\u0000 ").isEmpty()).isTrue();
    }

    @Test
    void ofWhenTextHasControlCharactersShouldTakeThemForSpaces() {
        assertThat(SearchText.of("a\u0000b\u0007  c\u200b\n").text()).isEqualTo("a b c");
    }

    @Test
    void ofWhenTextIsTooLongShouldCutItAndSaySo() {
        var typed = SearchText.of("x".repeat(300));

        assertThat(typed.text()).hasSize(200);
        assertThat(typed.shortened()).isTrue();
    }

    @Test
    void ofWhenCutFallsInsideAnEmojiShouldNotTearIt() {
        var typed = SearchText.of("x".repeat(199) + "😀😀");

        assertThat(typed.text()).isEqualTo("x".repeat(199));
    }

    @Test
    void wordsWhenTextHasMarksShouldKeepThoseThatBelongToWords() {
        assertThat(SearchText.of("C++, C# and Node.js: CI/CD; didn’t <b>'%_\"").words())
                .containsExactly("c++", "c#", "and", "node.js", "ci/cd", "didn’t", "b");
    }

    @Test
    void wordsWhenTextHasNoLettersShouldBeNone() {
        assertThat(SearchText.of("😀 %_'\" & | ! ( :*").words()).isEmpty();
    }
}
