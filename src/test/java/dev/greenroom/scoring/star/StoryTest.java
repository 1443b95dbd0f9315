package dev.greenroom.scoring.star;

import static dev.greenroom.scoring.star.Told.action;
import static dev.greenroom.scoring.star.Told.likely;
import static dev.greenroom.scoring.star.Told.nothing;
import static dev.greenroom.scoring.star.Told.padded;
import static dev.greenroom.scoring.star.Told.result;
import static dev.greenroom.scoring.star.Told.situation;
import static dev.greenroom.scoring.star.Told.story;
import static dev.greenroom.scoring.star.Told.unit;
import static dev.greenroom.scoring.star.Told.withSubstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.greenroom.language.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {

    @Test
    void ofWhenSentencesTellNothingShouldLeaveThemOut() {
        Story story = story(action("I rang Dana."), nothing("Thank you for asking me that question."));
        assertThat(story.units()).hasSize(1);
        assertThat(story.words()).isEqualTo(3);
        assertThat(story.idle()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void ofWhenThereIsNothingShouldNotBeIdle() {
        assertThat(story().idle()).isZero();
        assertThat(story().share(Story.ACTION)).isZero();
        assertThat(story().share(PartOfSpeech.VERB)).isZero();
        assertThat(story().substance()).isZero();
        assertThat(story().peaks()).isZero();
    }

    @Test
    void withoutResultWhenResultIsToldShouldLeaveTheRestAsItWas() {
        Story story = story(situation("The build broke."), action("I rang Dana."), result("It ran."));
        Story rest = story.withoutResult();
        assertThat(rest.units()).isEqualTo(story.units().subList(0, 2));
        assertThat(rest.onTopic()).isEqualTo(story.onTopic());
        assertThat(rest.idle()).isEqualTo(story.idle());
    }

    @Test
    void wordsWhenPartIsUncertainShouldCountByProbability() {
        Story story = story(likely("So it went there.", 0.25, 0, 0.75, 0));
        assertThat(story.words(Story.SITUATION)).isEqualTo(1);
        assertThat(story.share(Story.ACTION)).isEqualTo(0.75);
    }

    @Test
    void substanceWhenSentenceIsLongShouldCountAsAUsualOne() {
        Story story = story(withSubstance(padded("So", 10), 1), withSubstance(padded("So", 400), 0));
        assertThat(story.substance()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void peaksWhenThereAreManySentencesShouldTakeTheBestThree() {
        Story story = story(
                withSubstance("So.", 0.1),
                withSubstance("So.", 0.9),
                withSubstance("So.", 0.6),
                withSubstance("So.", 0.3));
        assertThat(story.peaks()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void amountWhenSentencesSayLittleShouldTakeOff() {
        Story story = story(withSubstance(padded("So", 10), 0.9), withSubstance(padded("So", 10), 0.3));
        assertThat(story.amount()).isCloseTo(2, within(1e-9));
    }

    @Test
    void shareWhenAPartOfSpeechIsCountedShouldSeeAllSentences() {
        Story story = story(situation("It fell/VERB"), result("Dana rang/VERB twice now"));
        assertThat(story.share(PartOfSpeech.VERB)).isCloseTo(2 / 6.0, within(1e-9));
    }

    @Test
    void mostWhenSeveralSentencesHoldShouldTakeTheLikeliest() {
        Story story = story(likely("So.", 0.6, 0.4, 0, 0), likely("So.", 0.8, 0.2, 0, 0));
        assertThat(story.most(Story.TASK, unit -> 1)).isEqualTo(0.4);
        assertThat(story.most(Unit::words)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | The queue was long.
        1 | We had 12 calls.
        3 | we had 12 calls, it took 3 hours, it cost 40 pounds, it was 9 percent
        1 | It pleased Dana.
        2 | It pleased Dana and Tom and Ruth.
        1 | It was in the spring.
        0 | Dana was pleased.
        """)
    void specificsWhenCountedShouldTakeSomeOfEachKind(int expected, String text) {
        assertThat(unit(text).specifics()).isEqualTo(expected);
    }
}
