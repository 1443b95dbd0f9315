package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        fragment           | 1 | So it went there.
        fragment           | 0 | So it went right there.
        verbless           | 1 | The whole ward.
        verbless           | 0 | It fell/VERB.
        verbless           | 0 | It was/AUX so.
        digits             | 1 | All 12 came.
        digits             | 0 | All came.
        question           | 1 | What now?
        question           | 0 | What now.
        quote              | 1 | "What now" she said.
        quote              | 1 | “What now” she said.
        quote              | 0 | What now.
        bullet             | 1 | - pulled the log
        bullet             | 1 | * pulled the log
        bullet             | 1 | • pulled the log
        bullet             | 0 | pulled the log
        ends in colon      | 1 | What I did:
        ends in colon      | 0 | What I did.
        starts with I      | 1 | I rang.
        starts with I      | 1 | I'd rung.
        starts with I      | 0 | It rang.
        starts with we     | 1 | We rang.
        starts with we     | 1 | We’d rung.
        starts with we     | 0 | West rang.
        starts with so or and | 1 | So it rang.
        starts with so or and | 1 | And it rang.
        starts with so or and | 0 | Some rang.
        starts with the    | 1 | The team rang.
        starts with the    | 0 | They rang.
        starts with it     | 1 | It rang.
        starts with it     | 1 | That rang.
        starts with it     | 0 | Its bell rang.
        commas             | 0.5493061443340549 | First, second, third.
        length             | 0.6931471805599453 | So it went there.
        length             | 0 | …
        share of VERB      | 1.5 | rang/VERB twice
        share of VERB      | 2 | rang/VERB wept/VERB twice
        verbless           | 0 | it was/AUX broken/VERB
        verbless           | 1 | twice a week
        share of NUM       | 1 | It was 12
        odd joints         | 1.25 | the/DET was/AUX queue
        odd joints         | 0 | the/DET queue was/AUX
        because            | 1.4142135623730951 | Because it fell because of us
        goal               | 1 | The goal was set
        """)
    void ofWhenSentenceHasAFeatureShouldSaySo(String name, double expected, String sentence) {
        double[] features = Told.unit(sentence).grammar();
        assertThat(features[Grammar.NAMES.indexOf(name)]).isCloseTo(expected, within(1e-9));
    }

    @Test
    void ofWhenThereIsNoWordShouldStayFinite() {
        assertThat(Told.unit("").grammar()).hasSize(Grammar.NAMES.size()).doesNotContain(Double.NaN);
    }

    @Test
    void namesWhenListedShouldTellTheFeaturesApart() {
        assertThat(Grammar.NAMES).doesNotHaveDuplicates().contains("share of ADJ", "odd joints", "i did");
    }
}
