package dev.greenroom.scoring.star;

import static dev.greenroom.scoring.star.Told.action;
import static dev.greenroom.scoring.star.Told.padded;
import static dev.greenroom.scoring.star.Told.result;
import static dev.greenroom.scoring.star.Told.situation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.NextEdit;
import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.StarGrades;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalTest {

    private static final double[] NONE = {};
    private static final double[] SCALE = {0.5, 1.5, 2.5, 3.5};

    /** What the given rules are worth where all others are worth nothing, from a base of 20, or 30 for a plan. */
    private static Total total(Map<Rule, Double> worths) {
        Map<Rule, Double> points = Arrays.stream(Rule.values())
                .collect(Collectors.toMap(Function.identity(), rule -> worths.getOrDefault(rule, 0.0)));
        Map<Rule.Grade, GradeModel> grades = new EnumMap<>(Rule.Grade.class);
        for (Rule.Grade grade : Rule.Grade.values()) {
            grades.put(grade, new GradeModel(Map.of(Rule.TELLING_IDLE, 1.0), new double[] {1, 2}, SCALE));
        }
        grades.put(Rule.Grade.ACTION, new GradeModel(Map.of(Rule.ACTION_TOLD, 4.0), new double[] {0, 0}, SCALE));
        grades.put(Rule.Grade.RESULT, new GradeModel(Map.of(Rule.RESULT_TOLD, 4.0), new double[] {0, 0}, SCALE));
        grades.put(Rule.Grade.TASK, new GradeModel(Map.of(Rule.RESULT_TOLD, 4.0), new double[] {0, 0}, SCALE));
        double[][] nothing = {};
        return new Total(new StarModel(
                NONE,
                new Chain(nothing, nothing),
                NONE,
                new TopicSpace(NONE, NONE, nothing, nothing, nothing),
                NONE,
                points,
                new double[] {20, 30},
                grades));
    }

    private static Story about(double onTopic) {
        return Story.of(List.of(action("I rang Dana.")), false, onTopic);
    }

    private static List<ReceiptLine> receipt(Map<Rule, Double> worths, Map<Rule, Double> strengths, double onTopic) {
        return total(worths).receipt(strengths, about(onTopic), rule -> List.of(rule.ordinal()));
    }

    private static Map<String, Double> lines(List<ReceiptLine> receipt) {
        return receipt.stream().collect(Collectors.toMap(ReceiptLine::rule, ReceiptLine::points));
    }

    @Test
    void receiptWhenRulesAreKeptShouldAddAndTakeInHalves() {
        Map<Rule, Double> worths = Map.of(Rule.ACTION_STEPS, 10.0, Rule.TELLING_LONG, 8.0, Rule.TASK_OWN, 5.0);
        List<ReceiptLine> receipt =
                receipt(worths, Map.of(Rule.ACTION_STEPS, 0.52, Rule.TELLING_LONG, 0.25, Rule.TASK_OWN, 0.04), 0.5);
        assertThat(lines(receipt)).isEqualTo(Map.of("base", 20.0, "action.steps", 5.0, "telling.long", -2.0));
        assertThat(receipt.get(1).sentences()).containsExactly(Rule.ACTION_STEPS.ordinal());
        assertThat(receipt).allSatisfy(line -> assertThat(line.why()).isNotBlank());
    }

    @Test
    void receiptWhenSumIsNoIntegerShouldRoundDownInALineOfItsOwn() {
        List<ReceiptLine> receipt = receipt(Map.of(Rule.ACTION_STEPS, 5.5), Map.of(Rule.ACTION_STEPS, 1.0), 0.5);
        assertThat(lines(receipt)).containsEntry("rounding", -0.5);
        assertThat(total(Map.of(Rule.ACTION_STEPS, 5.5)).overall(Map.of(Rule.ACTION_STEPS, 1.0), about(0.5)))
                .isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 100", "0.14, 100", "0.105, 65", "0.07, 30", "0.01, 30"})
    void overallWhenStoryMayBeForAnotherQuestionShouldStayWithinTheLimit(double onTopic, int expected) {
        Map<Rule, Double> worths = Map.of(Rule.ACTION_STEPS, 95.0);
        assertThat(total(worths).overall(Map.of(Rule.ACTION_STEPS, 1.0), about(onTopic)))
                .isEqualTo(expected);
    }

    @Test
    void receiptWhenSumLeavesTheScaleShouldBeBoundByALine() {
        Map<Rule, Double> worths = Map.of(Rule.ACTION_STEPS, 95.0, Rule.TELLING_LONG, 50.0);
        assertThat(lines(receipt(worths, Map.of(Rule.ACTION_STEPS, 1.0), 0.5))).containsEntry("cap.highest", -15.0);
        assertThat(lines(receipt(worths, Map.of(Rule.TELLING_LONG, 1.0), 0.5))).containsEntry("cap.lowest", 30.0);
    }

    @Test
    void overallWhenAnswerIsAPlanShouldStartFromItsOwnBase() {
        assertThat(total(Map.of()).overall(Map.of(), Told.plan(action("I would ring Dana."))))
                .isEqualTo(30);
        assertThat(total(Map.of()).overall(Map.of(), about(0.5))).isEqualTo(20);
    }

    /** Of the rules that tell of a result only its own grade knows. */
    @Test
    void gradesWhenAResultIsToldShouldLookAtItForTheResultAlone() {
        List<Labelled> labelled =
                List.of(situation("The build broke."), action(padded("I rang", 45)), result(padded("It ran", 25)));
        Story story = Story.of(labelled, false, 0.5);
        StarGrades grades = total(Map.of()).grades(Total.strengths(story), story, labelled);
        assertThat(grades.action().grade()).isEqualTo(2);
        assertThat(grades.action().words()).isEqualTo(45);
        assertThat(grades.result().grade()).isEqualTo(4);
        assertThat(grades.result().words()).isEqualTo(25);
        assertThat(grades.task().grade()).isZero();
        assertThat(grades.situation().grade()).isEqualTo(1);
        assertThat(grades.situation().share()).isEqualTo(0.04);
        assertThat(grades.relevance()).isEqualTo(1);
    }

    @Test
    void editsWhenRulesAreKeptHalfShouldPromiseWhatScoringAgainGives() {
        Total total = total(Map.of(Rule.ACTION_OWN, 10.0, Rule.RELEVANCE_EVENT, 20.0, Rule.ACTION_REASONS, 3.0));
        Map<Rule, Double> strengths = new EnumMap<>(Map.of(Rule.ACTION_OWN, 0.5, Rule.RELEVANCE_EVENT, 0.1));
        List<NextEdit> edits = new Advice(total).edits(strengths, about(0.5), Stream.of());
        assertThat(edits).extracting(NextEdit::rule).containsExactly("relevance.event", "action.own");
        assertThat(edits).extracting(NextEdit::gain).containsExactly(16, 4);
    }

    @Test
    void editsWhenManyWouldGainShouldNameTheBestThree() {
        Total total = total(Map.of(Rule.TELLING_AMOUNT, 50.0));
        List<NextEdit> edits = new Advice(total)
                .edits(
                        Map.of(Rule.TELLING_AMOUNT, 0.1),
                        about(0.5),
                        Stream.of(new NextEdit("telling.shorter", 1, ""), new NextEdit("situation.shorter", 12, "")));
        assertThat(edits)
                .extracting(NextEdit::rule)
                .containsExactly("action.steps", "situation.shorter", "result.measured");
    }

    @Test
    void applyToWhenARuleIsKeptBetterAlreadyShouldLeaveItSo() {
        Map<Rule, Double> after = Edit.RELEVANCE_EVENT.applyTo(
                Map.of(Rule.RELEVANCE_EVENT, 0.95, Rule.TELLING_GENERAL, 0.1, Rule.TASK_OWN, 0.3));
        assertThat(after)
                .containsEntry(Rule.RELEVANCE_EVENT, 0.95)
                .containsEntry(Rule.TELLING_GENERAL, 0.1)
                .containsEntry(Rule.TASK_OWN, 0.3);
        assertThat(Edit.RELEVANCE_EVENT.applyTo(Map.of(Rule.RELEVANCE_EVENT, 0.1, Rule.TELLING_GENERAL, 0.8)))
                .containsEntry(Rule.RELEVANCE_EVENT, 0.9)
                .containsEntry(Rule.TELLING_GENERAL, 0.2);
    }

    @Test
    void applyToWhenASentenceIsAddedShouldNotPassFullStrength() {
        assertThat(Edit.ACTION_STEPS.applyTo(Map.of(Rule.TELLING_AMOUNT, 0.9)))
                .containsEntry(Rule.TELLING_AMOUNT, 1.0)
                .containsEntry(Rule.ACTION_STEPS, 0.8);
    }
}
