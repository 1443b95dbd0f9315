package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.LoadedModels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {

    private static final Reader READER = new Reader(LoadedModels.get());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I called the customer at eight and told them why.   | I called the customer at eight
        So I wrote a macro that pulled the file each night. | I wrote a macro
        On Monday I moved my desk next to the printer.      | I moved my desk next to the printer
        Then I asked if I could sit next to him.            | I asked if I could sit next to him
        The caretaker was a little bit angry with me.       | The caretaker was a little bit angry with me
        I wrote to the council about the lamp.              | I wrote to the council about the lamp
        """)
    void clauseWhenItIsWholeShouldBeQuoted(String sentence, String quoted) {
        assertThat(clauses(sentence))
                .filteredOn(Clause::isWhole)
                .first()
                .extracting(Clause::text)
                .isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What I did was kind of stupid.",
                "It was the box I opened.",
                "I think you know how it is.",
                "I said gimme one day.",
                "I also spoke with the manager of the shop.",
                "I put on the website that it takes two weeks.",
                "The letter I got from colleagues was short."
            })
    void clauseWhenItWouldBeClippedShouldNotBeSaidBack(String sentence) {
        assertThat(clauses(sentence))
                .filteredOn(clause -> clause.subject().equals("i"))
                .noneMatch(Clause::isWhole);
    }

    @Test
    void clausesWhenSentenceHasSeveralShouldFindEach() {
        assertThat(clauses("I drew the plan, he liked it, and we built the shed in June."))
                .extracting(Clause::subject)
                .containsExactly("i", "he", "we");
    }

    private static List<Clause> clauses(String sentence) {
        return Clauses.of(READER.read("", sentence).getFirst());
    }
}
