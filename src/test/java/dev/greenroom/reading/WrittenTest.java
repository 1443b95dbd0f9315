package dev.greenroom.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void starShouldReadAsOneTextWithoutHeadingsOrEmptyParts() {
        var written = Written.star("It was May.", " ", "I called Ana.\n", "She came.");

        assertThat(written.text()).isEqualTo("It was May.\n\nI called Ana.\n\n\nShe came.");
        assertThat(written.spans())
                .extracting(span -> span.in(written.text()))
                .containsExactly("It was May.", "", "I called Ana.\n", "She came.");
    }

    @Test
    void spansWhenTheFirstPartIsEmptyShouldStillFit() {
        var written = Written.star("", "My job.", "", "Done.");

        assertThat(written.spans())
                .extracting(span -> span.in(written.text()))
                .containsExactly("", "My job.", "", "Done.");
    }

    @Test
    void pointsShouldStandOneALine() {
        assertThat(Written.points(List.of("Cheap.", "", "Fast.")).text()).isEqualTo("Cheap.\nFast.");
    }

    @Test
    void starWhenAPartIsMissingShouldBeRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Written(Written.Mode.STAR, List.of("one", "two", "three")));
    }

    @Test
    void writtenWhenAllPartsAreEmptyShouldBeBlank() {
        assertThat(Written.star("", " ", "\n", "").isBlank()).isTrue();
        assertThat(Written.free("x").isBlank()).isFalse();
    }
}
