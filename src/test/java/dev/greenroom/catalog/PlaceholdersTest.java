package dev.greenroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.text.Slug;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private static final Map<QuestionType, Integer> COUNTS =
            Map.of(QuestionType.TECHNICAL, 8, QuestionType.BEHAVIORAL, 9);

    private static Placeholders with(PayFigures pay) {
        return new Placeholders(new Slug("turner"), COUNTS, 2026, pay);
    }

    private static Placeholders withoutPay() {
        return with((guide, country, figure) -> Optional.empty());
    }

    @Test
    void fillWhenCountsAndYearAreAskedForShouldGiveThem() {
        assertThat(withoutPay().fill("In {{year}}: {{questions}} questions, {{questions behavioral}} of them stories."))
                .isEqualTo("In 2026: 17 questions, 9 of them stories.");
    }

    @Test
    void fillWhenPayIsKnownShouldGiveTheFigure() {
        assertThat(with((guide, country, figure) -> Optional.of("£30,000 (ONS, April 2025)"))
                        .fill("The median is {{pay uk median | Look it up.}}. Ask for more."))
                .isEqualTo("The median is £30,000 (ONS, April 2025). Ask for more.");
    }

    @Test
    void fillWhenPayIsMissingShouldReplaceTheWholeSentence() {
        assertThat(
                        withoutPay()
                                .fill(
                                        "Know it. The median is {{pay uk median | Look it up, e.g. at 3.5 sites.}}. Ask.\n\nThen go."))
                .isEqualTo("Know it. Look it up, e.g. at 3.5 sites. Ask.\n\nThen go.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{pay uk median}}",
                "{{pay uk median | }}",
                "{{pay fr median | x}}",
                "{{salary}}",
                "{{questions quiz}}",
                "{{year"
            })
    void problemInWhenPlaceholderIsMalformedShouldBeNamed(String text) {
        assertThat(Placeholders.problemIn(text)).isPresent();
    }

    @Test
    void problemInWhenPlaceholdersAreWellFormedShouldBeEmpty() {
        assertThat(Placeholders.problemIn("{{pay us range | None.}} {{questions}} {{questions design}} {{year}} { }"))
                .isEmpty();
    }
}
