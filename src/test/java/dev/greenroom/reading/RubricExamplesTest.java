package dev.greenroom.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.greenroom.language.LoadedModels;
import dev.greenroom.reading.RubricExamples.Example;
import dev.greenroom.reading.RubricExamples.Outcome;
import dev.greenroom.scoring.Rubric;
import dev.greenroom.scoring.Scorer;
import dev.greenroom.scoring.Scoring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RubricExamplesTest {

    private static final double NEAR = 0.5;

    /** Grades are fitted, and what is fitted seldom says that there is nothing at all. */
    private static final double NEARLY_NOTHING = 0.75;

    private static final AnswerReader READER =
            new AnswerReader(new Scoring(CompletableFuture.completedFuture(new Scorer(LoadedModels.get()))));
    private static final RubricExamples EXAMPLES = new RubricExamples(READER);

    static Stream<Named<Example>> examples() {
        return EXAMPLES.examples().stream().map(example -> Named.of(example.part() + " " + example.grade(), example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleShouldGetTheGradeThatItShows(Example example) {
        Outcome outcome = EXAMPLES.read(example).orElseThrow();
        if (outcome.grade() == null) {
            assertThat(example.grade()).as(outcome.refusal()).isZero();
            return;
        }
        double near = example.grade() == 0 ? NEARLY_NOTHING : NEAR;
        assertThat(outcome.grade()).isCloseTo(Double.valueOf(example.grade()), offset(near));
    }

    @Test
    void everyGradeOfEveryPartShouldHaveAnExample() {
        assertThat(EXAMPLES.examples())
                .extracting(example -> example.part() + " " + example.grade())
                .containsExactlyInAnyOrderElementsOf(Stream.of("situation", "task", "action", "result", "relevance")
                        .flatMap(part -> Stream.of(0, 1, 2, 3, 4).map(grade -> part + " " + grade))
                        .toList());
    }

    @Test
    void rubricShouldHoldEveryRuleThatAReceiptNames() {
        Rubric rubric = Rubric.current();
        List<String> known = Stream.concat(
                        rubric.rules().stream().map(Rubric.Entry::id),
                        rubric.limits().stream().map(Rubric.Limit::id))
                .toList();
        assertThat(EXAMPLES.examples())
                .allSatisfy(example -> assertThat(rulesOf(example))
                        .filteredOn(rule -> !List.of("base", "rounding").contains(rule))
                        .isSubsetOf(known));
    }

    private static List<String> rulesOf(Example example) {
        var reading = READER.read(Asked.typed(example.question()), Written.free(example.answer()))
                .orElseThrow();
        return reading.score() == null
                ? List.of()
                : reading.score().receipt().stream().map(Reading.Line::rule).toList();
    }
}
