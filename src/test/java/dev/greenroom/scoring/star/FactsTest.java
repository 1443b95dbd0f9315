package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.LoadedModels;
import dev.greenroom.scoring.StarFacts.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    private static final Reader READER = new Reader(LoadedModels.get());

    @ParameterizedTest
    @CsvSource({
        "'I asked Dana from treasury for the file.', Dana",
        "'Tomasz and I were not speaking.', Tomasz",
        "'Then Mr Hobday came back.', Mr Hobday"
    })
    void nameWhenOnlySaidOfPeopleShouldBeAPerson(String answer, String name) {
        assertThat(names(answer)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Friday we closed the shop in March.",
                "Sales wanted the Salesforce integration.",
                "Android complaints went away.",
                "I flew to Madrid and came back from Madrid on Monday."
            })
    void nameWhenItIsADayAProductOrAPlaceShouldBeNobody(String answer) {
        assertThat(names(answer)).isEmpty();
    }

    @Test
    void figuresShouldCarryWhatTheyCount() {
        assertThat(figures("The queue held 11,000 messages for nine days and cost 2.1 million pounds."))
                .containsExactly("11,000 messages", "nine days", "2.1 million pounds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody was hurt.", "None of it was lost.", "It was half-designed and double-checked."})
    void figuresWhenNothingIsCountedShouldBeNone(String answer) {
        assertThat(figures(answer)).isEmpty();
    }

    @Test
    void scopeShouldKeepWholeNumbersWithoutTheirStops() {
        assertThat(ScopeFinder.find("It took twenty-five minutes and saved £9,000. A boy of six years old watched."))
                .extracting(Scope::text)
                .containsExactly("twenty-five minutes", "£9,000");
    }

    private static List<String> names(String answer) {
        return Names.in(READER.read("", answer)).stream().map(Names.Name::text).toList();
    }

    private static List<String> figures(String answer) {
        return FactFinder.figures(READER.read("", answer)).stream()
                .map(figure -> figure.text())
                .toList();
    }
}
