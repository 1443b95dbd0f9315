package dev.greenroom.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "backend-developer", "9-to-5"})
    void slugWhenWellFormedShouldBeAccepted(String value) {
        assertThat(Slug.of(value)).contains(new Slug(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a b", "é", "a/b", "a\n"})
    void slugWhenMalformedShouldBeRefused(String value) {
        assertThat(Slug.of(value)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(value));
    }

    @Test
    void slugWhenTooLongShouldBeRefused() {
        assertThat(Slug.of("a".repeat(80))).isPresent();
        assertThat(Slug.of("a".repeat(81))).isEmpty();
    }
}
