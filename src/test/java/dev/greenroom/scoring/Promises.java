package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.StarFacts.Fact;
import dev.greenroom.scoring.StarFacts.Scope;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What every result keeps, whatever was sent: sums, offsets, ranges, and the same again for the same input. */
final class Promises {

    private final Scorer scorer;

    Promises(Scorer scorer) {
        this.scorer = scorer;
    }

    void assertKept(StarRequest request) {
        StarResult result = scorer.star(request);
        assertThat(scorer.star(request)).isEqualTo(result);
        assertInOrder(result.sentences(), request.answer());
        if (result instanceof StarResult.Scored scored) {
            assertSum(scored.overall(), scored.receipt());
            assertGain(scored.overall(), scored.nextEdits());
            StarGrades grades = scored.grades();
            assertThat(List.of(
                            grades.situation().grade(),
                            grades.task().grade(),
                            grades.action().grade(),
                            grades.result().grade(),
                            grades.relevance()))
                    .allSatisfy(grade -> assertThat(grade).isBetween(0.0, 4.0));
            StarFacts facts = scored.facts();
            assertFound(Stream.concat(facts.figures().stream(), facts.people().stream()), request.answer());
            for (Scope scope : facts.scope()) {
                assertThat(request.answer().substring(scope.start(), scope.end()))
                        .isEqualTo(scope.text());
            }
        }
    }

    void assertKept(TechnicalRequest request) {
        TechnicalResult result = scorer.technical(request);
        assertThat(scorer.technical(request)).isEqualTo(result);
        if (result instanceof TechnicalResult.Scored scored) {
            assertSum(scored.overall(), scored.receipt());
            assertGain(scored.overall(), scored.nextEdits());
            assertThat(scored.keyPoints()).extracting(KeyPointReading::text).isEqualTo(request.keyPoints());
            for (KeyPointReading point : scored.keyPoints()) {
                if (point.evidence() != null) {
                    assertThat(point.evidence().in(request.answer())).isNotBlank();
                }
            }
        }
    }

    void assertDelivery(String answer) {
        DeliveryFacts facts = scorer.delivery(answer, OptionalDouble.empty());
        assertFound(Stream.concat(facts.fillers().stream(), facts.hedges().stream()), answer);
        assertThat(facts.longestSentenceWords()).isLessThanOrEqualTo(facts.words());
    }

    private static void assertSum(int overall, List<ReceiptLine> receipt) {
        assertThat(overall).isBetween(0, 100);
        assertThat(receipt.stream().mapToDouble(ReceiptLine::points).sum()).isEqualTo(overall);
        assertThat(receipt).allSatisfy(line -> assertThat(line.points() * 2 % 1).isZero());
    }

    private static void assertGain(int overall, List<NextEdit> edits) {
        assertThat(edits).hasSizeLessThanOrEqualTo(3);
        assertThat(edits)
                .allSatisfy(edit -> assertThat(edit.gain()).isPositive().isLessThanOrEqualTo(100 - overall));
    }

    private static void assertInOrder(List<SentenceLabel> sentences, String answer) {
        int at = 0;
        for (SentenceLabel sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(at).isLessThan(sentence.end());
            at = sentence.end();
        }
        assertThat(at).isLessThanOrEqualTo(answer.length());
    }

    private static void assertFound(Stream<Fact> facts, String answer) {
        facts.forEach(
                fact -> assertThat(answer.substring(fact.start(), fact.end())).isEqualTo(fact.text()));
    }
}
