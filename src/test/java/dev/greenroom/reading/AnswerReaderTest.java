package dev.greenroom.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.greenroom.catalog.QuestionType;
import dev.greenroom.language.LoadedModels;
import dev.greenroom.scoring.FollowUpAnswer;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.Scorer;
import dev.greenroom.scoring.Scoring;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnswerReaderTest {

    private static final AnswerReader READER =
            new AnswerReader(new Scoring(CompletableFuture.completedFuture(new Scorer(LoadedModels.get()))));
    private static final Asked STORY = Asked.typed("Tell me about a time you improved a process.");
    private static final Asked INDEX = Asked.typed(
            "What does an index cost?",
            QuestionType.TECHNICAL,
            List.of("Every write has to update the index", "It takes space on disk"));
    private static final Written TOLD = Written.star(
            "Our monthly close took nine days and the auditors had complained twice.",
            "I was asked to get it under five days by June.",
            "I mapped every step with Dana from treasury. I wrote a macro that pulled the file each night, because"
                    + " nobody had time to fetch it by hand.",
            "We closed in four days in June and have stayed there since.");

    @Test
    void readingWhenModelsAreLoadingShouldNotBeThereYet() {
        var reader = new AnswerReader(new Scoring(new CompletableFuture<>()));

        assertThat(reader.isReady()).isFalse();
        assertThat(reader.read(STORY, TOLD)).isEmpty();
        assertThat(reader.rubricVersion()).isEmpty();
    }

    @Test
    void storyShouldBeReadWholeAndSurviveStorage() {
        Reading reading = READER.read(STORY, TOLD).orElseThrow();

        assertThat(reading.story()).isTrue();
        assertThat(reading.passages())
                .extracting(Passage::letter)
                .startsWith("S")
                .contains("A", "R");
        assertThat(score(reading).receipt().stream()
                        .mapToDouble(Reading.Line::points)
                        .sum())
                .isEqualTo(score(reading).overall());
        assertThat(reading.works())
                .hasSize(2)
                .allSatisfy(strength -> assertThat(TOLD.text()).contains(strength.quote()));
        assertThat(reading.facts().aimTo()).isEqualTo(120);
        assertThat(reading.balance().getLast().from()
                        + reading.balance().getLast().percent())
                .isBetween(90, 101);

        var mapper = JsonMapper.shared();
        assertThat(mapper.readValue(mapper.writeValueAsString(reading), Reading.class))
                .isEqualTo(reading);
    }

    @Test
    void technicalAnswerShouldBeReadAgainstItsKeyPoints() {
        Reading reading = READER.read(INDEX, Written.free("Every write must update the index as well."))
                .orElseThrow();

        assertThat(reading.story()).isFalse();
        assertThat(reading.keyPoints().getFirst().status()).isEqualTo(Coverage.COVERED);
        assertThat(reading.keyPoints().getFirst().sentence()).isZero();
        assertThat(score(reading).receipt())
                .filteredOn(line -> line.rule().equals("keypoint.1"))
                .singleElement()
                .satisfies(line -> assertThat(line.sentences()).containsExactly(0));
        assertThat(reading.works().getFirst().why()).isEqualTo("Every write has to update the index");
    }

    @Test
    void followUpShouldBeReadAsPartOfTheAnswer() {
        var more = List.of(new FollowUpAnswer("And on disk?", "It takes space on disk and in memory."));
        var answer = Written.free("Every write must update the index as well.");

        int alone = score(READER.read(INDEX, answer).orElseThrow()).overall();
        Reading both = READER.read(INDEX, answer, Terms.NONE.with(more)).orElseThrow();

        assertThat(score(both).overall()).isGreaterThan(alone);
        assertThat(both.text()).endsWith("in memory.");
    }

    @Test
    void refusalShouldSayWhyAndHaveNoNumber() {
        Reading reading = READER.read(STORY, Written.free("Yes.")).orElseThrow();

        assertThat(reading.score()).isNull();
        assertThat(Objects.requireNonNull(reading.refusal()).code()).isEqualTo("TOO_SHORT");
        assertThat(reading.edits()).isEmpty();
    }

    @Test
    void speakingTimeShouldGoByTheCandidatesPace() {
        Written words =
                Written.free("one two three four five six seven eight nine ten eleven twelve thirteen. " + TOLD.text());
        Reading slow = READER.read(STORY, words, Terms.NONE.speakingAt(65)).orElseThrow();
        Reading usual = READER.read(STORY, words).orElseThrow();

        assertThat(slow.facts().speakingSeconds()).isCloseTo(2 * usual.facts().speakingSeconds(), offset(1));
        assertThat(usual.facts().spokenSeconds() % 5).isZero();
    }

    private static Reading.Score score(Reading reading) {
        return Objects.requireNonNull(reading.score());
    }
}
