package dev.greenroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTests {

    @ParameterizedTest
    @CsvSource({
        "nurse, nurse, 0",
        "nrse, nurse, 2",
        "nusre, nurse, 2",
        "nurrse, nurse, 3",
        "purse, nurse, 3",
        "nrseu, nurse, 5",
        "kitten, sitting, 8"
    })
    void toStartsWhenWordsDifferShouldAddUpTheSlips(String typed, String meant, int cost) {
        assertThat(EditDistance.toStarts(typed, meant)[meant.length()]).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"postgrs, postgresql, 8, 2", "dev, developer, 3, 0", "dev, developer, 9, 12"})
    void toStartsWhenWordIsCutOffShouldCompareWithEachStart(String typed, String meant, int letters, int cost) {
        assertThat(EditDistance.toStarts(typed, meant)[letters]).isEqualTo(cost);
    }
}
