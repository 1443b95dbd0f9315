package dev.greenroom.scoring.keypoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenroom.scoring.KeyPointReading;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.ReceiptLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyPointReceiptTest {

    private static final CoverageModel MODEL = new CoverageModel(0.05, 0.3, 0.1, 0.15, 0.05, 0.2);

    @Test
    void ofWhenPointsAreJudgedShouldGiveEachItsLine() {
        assertThat(lines(MODEL, List.of(), 0.5, judged(Coverage.COVERED, 1), judged(Coverage.MISSING, 0.1)))
                .extracting(ReceiptLine::rule, ReceiptLine::points)
                .containsExactly(
                        tuple("base", 5.0),
                        tuple("keypoint.1", 30.0),
                        tuple("keypoint.2", 3.0),
                        tuple("whole.words", 10.0));
    }

    @Test
    void ofWhenPointIsMissingShouldNameItAnyway() {
        List<ReceiptLine> lines = lines(MODEL, List.of(), 0, judged(Coverage.MISSING, 0));
        assertThat(lines).extracting(ReceiptLine::rule).containsExactly("base", "keypoint.1");
        assertThat(lines.getLast().why()).isEqualTo("Missing: An index is kept.");
    }

    @Test
    void ofWhenAPointIsContradictedShouldPayLessForItsWords() {
        assertThat(lines(MODEL, List.of(), 1, judged(Coverage.CONTRADICTED, 0), judged(Coverage.COVERED, 1)))
                .extracting(ReceiptLine::rule, ReceiptLine::points)
                .endsWith(tuple("whole.words", 10.0));
        assertThat(lines(MODEL, List.of(), 1, judged(Coverage.CONTRADICTED, 0)))
                .extracting(ReceiptLine::rule)
                .doesNotContain("whole.words");
    }

    @Test
    void ofWhenSumIsOverAHundredShouldCapIt() {
        assertThat(lines(new CoverageModel(0.3, 0.5, 0.25, 0.25, 0, 0.2), List.of(), 1, judged(Coverage.COVERED, 1)))
                .extracting(ReceiptLine::rule, ReceiptLine::points)
                .endsWith(tuple("cap.highest", -50.0));
    }

    @Test
    void ofWhenFormTakesMoreThanThereIsShouldStopAtNought() {
        List<ReceiptLine> form = List.of(new ReceiptLine("opening.short", -15, List.of(), "short"));
        assertThat(lines(MODEL, form, 0, judged(Coverage.MISSING, 0)))
                .extracting(ReceiptLine::rule, ReceiptLine::points)
                .endsWith(tuple("opening.short", -15.0), tuple("cap.lowest", 10.0));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 23", "0.31, 23", "0.2083, 17", "1, 65", "0, 5"})
    void overallWhenSummedShouldBeWholeAndRoundedDown(double coverage, int overall) {
        Judge.Verdict verdict = new Judge.Verdict(List.of(judged(Coverage.PARTIAL, coverage)), 0);
        KeyPointReceipt receipt = new KeyPointReceipt(MODEL, List.of());
        assertThat(receipt.overall(verdict)).isEqualTo(overall);
        assertThat(receipt.of(verdict).stream().mapToDouble(ReceiptLine::points).sum())
                .isEqualTo(overall);
    }

    static Judged judged(Coverage status, double coverage) {
        return new Judged(new KeyPointReading("An index is kept.", status, null), coverage);
    }

    private static List<ReceiptLine> lines(
            CoverageModel model, List<ReceiptLine> form, double whole, Judged... points) {
        return new KeyPointReceipt(model, form).of(new Judge.Verdict(List.of(points), whole));
    }
}
