package dev.greenroom.scoring.star;

import static dev.greenroom.scoring.star.Told.action;
import static dev.greenroom.scoring.star.Told.likely;
import static dev.greenroom.scoring.star.Told.nothing;
import static dev.greenroom.scoring.star.Told.padded;
import static dev.greenroom.scoring.star.Told.plan;
import static dev.greenroom.scoring.star.Told.result;
import static dev.greenroom.scoring.star.Told.situation;
import static dev.greenroom.scoring.star.Told.story;
import static dev.greenroom.scoring.star.Told.task;
import static dev.greenroom.scoring.star.Told.withSubstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {

    private static final Story EMPTY = story();

    static Stream<Arguments> strengths() {
        return Stream.of(situations(), tasks(), actions(), plans(), results(), relevance(), telling(), tellingBadly())
                .flatMap(part -> part);
    }

    private static Stream<Arguments> situations() {
        return Stream.of(
                arguments(Rule.SITUATION_TOLD, 0.2, story(situation("Our queue held too many messages."))),
                arguments(Rule.SITUATION_SPECIFIC, 0.25, story(situation("The ward had 12 calls."))),
                arguments(Rule.SITUATION_STAKES, 1 / 1.5, story(situation("The build broke."))),
                arguments(Rule.SITUATION_DENSE, 0.5, story(situation(padded("The ward had 12 calls.", 20)))),
                arguments(Rule.SITUATION_DENSE, 1.0, story(situation(padded("The ward had 12 calls.", 8)))),
                arguments(Rule.SITUATION_DENSE, 0.0, story(situation(padded("The ward had 12 calls.", 7)))),
                arguments(
                        Rule.SITUATION_BLOATED, 0.5, story(situation(padded("The ward", 6)), action(padded("We", 4)))));
    }

    private static Stream<Arguments> tasks() {
        return Stream.of(
                arguments(Rule.TASK_STATED, 0.5, story(likely("Stop it.", 0.6, 0.4, 0, 0))),
                arguments(Rule.TASK_OWN, 1.0, story(situation("My job was to stop it."))),
                arguments(Rule.TASK_OWN, 0.0, story(task("Stop it."))),
                arguments(Rule.TASK_GOAL, 0.5, story(task("The goal was set."))),
                arguments(Rule.TASK_GOAL, 1.0, story(task("The goal was set. I had to stop it."))),
                arguments(Rule.TASK_CRITERION, 1.0, story(task("The goal was to stop by Friday."))),
                arguments(Rule.TASK_CRITERION, 1.0, story(task("I had to stop by Friday."))),
                arguments(Rule.TASK_CRITERION, 1.0, story(task("My job was 12 calls."))),
                arguments(Rule.TASK_CRITERION, 0.0, story(task("The goal was to stop."))),
                arguments(Rule.TASK_CRITERION, 0.0, story(task("It came by Friday."))),
                arguments(Rule.TASK_IMPLIED, 0.5, story(situation("The build broke."), action("I rang Dana."))),
                arguments(Rule.TASK_IMPLIED, 0.0, story(situation("The build ran."), action("I rang Dana."))),
                arguments(Rule.TASK_IMPLIED, 0.0, story(situation("The build broke."))));
    }

    private static Stream<Arguments> actions() {
        return Stream.of(
                arguments(Rule.ACTION_TOLD, 0.1, story(action(padded("I rang Dana.", 9)))),
                arguments(Rule.ACTION_STEPS, 0.3, story(action("I rang Dana and wrote a note."))),
                arguments(Rule.ACTION_STEPS, 0.4, story(action("I rang Dana. I wrote. I asked. I told her."))),
                arguments(Rule.ACTION_OWN, 1.0, story(action("I rang my team."))),
                arguments(Rule.ACTION_OWN, 1 / 1.7, story(action("I rang Dana and we talked."))),
                arguments(Rule.ACTION_OWN, 0.5 * 0.5 / 1.2, story(action("My note told us."))),
                arguments(Rule.ACTION_OWN, 0.025, story(action("Dana rang."))),
                arguments(Rule.ACTION_REASONS, 0.5, story(action("I chose it because it held."))),
                arguments(Rule.ACTION_REASONS, 0.5, story(action("Because it held and because it was cheap."))),
                arguments(Rule.ACTION_REASONS, 0.5 / 3, story(action("I chose it."))),
                arguments(Rule.ACTION_REASONS, 1 / 3.0, story(action("I chose it and Dana agreed."))),
                arguments(Rule.ACTION_REASONS, 1 / 3.0, story(action("It held because it was cheap."))),
                arguments(Rule.ACTION_SPECIFIC, 1 / 6.0, story(action("The ward had 12 calls."))),
                arguments(Rule.ACTION_DENSE, 0.5, story(action(padded("I rang.", 20)))),
                arguments(Rule.ACTION_DENSE, 0.0, story(action(padded("I rang.", 19)))),
                arguments(Rule.ACTION_SPOKEN, 0.5, story(action("I rang Dana."))),
                arguments(Rule.ACTION_GENERAL, 1.0, story(action("We did things as they are done."))),
                arguments(Rule.ACTION_GENERAL, 0.5, story(action(padded("I rang.", 25)))),
                arguments(Rule.ACTION_GENERAL, 0.5, story(action(padded("We had 12.", 25)))),
                arguments(Rule.ACTION_GENERAL, 1.0, story(action("So"))),
                arguments(Rule.ACTION_GENERAL, 0.0, story(situation("So"))));
    }

    private static Stream<Arguments> plans() {
        return Stream.of(
                arguments(Rule.ACTION_STEPS, 0.2, plan(action("I would ring Dana."))),
                arguments(Rule.ACTION_STEPS, 0.0, plan(action("I rang Dana."))),
                arguments(Rule.RELEVANCE_EVENT, 0.75, plan(action("I would ask if it broke."))),
                arguments(Rule.RELEVANCE_EVENT, 0.25, plan(action("It should hold."))));
    }

    private static Stream<Arguments> results() {
        return Stream.of(
                arguments(Rule.RESULT_TOLD, 0.2, story(result("It has not come back."))),
                arguments(Rule.RESULT_MEASURED, 0.5, story(likely("It fell by 12.", 0, 0, 0.5, 0.5))),
                arguments(Rule.RESULT_MEASURED, 0.0, story(result("It fell."))),
                arguments(Rule.RESULT_FIGURES, 2 / 3.0, story(result("It fell by 12. It cost 4 hours."))),
                arguments(Rule.RESULT_CHANGED, 1 / 1.5, story(result("It fell."))),
                arguments(Rule.RESULT_EFFECT, 1 / 1.5, story(result("I learned to ask."))),
                arguments(Rule.RESULT_EFFECT, 1 / 1.5, story(result("It has held ever since."))),
                arguments(Rule.RESULT_EFFECT, 0.0, story(result("It fell."))),
                arguments(Rule.RESULT_SPECIFIC, 1 / 3.0, story(result("That pleased Dana."))),
                arguments(Rule.RESULT_DENSE, 1.0, story(result("It fell by 12 calls."))),
                arguments(Rule.RESULT_DENSE, 0.05 / 0.12, story(result(padded("It fell by 12.", 20)))),
                arguments(Rule.RESULT_DENSE, 0.0, story(result("It fell by 12."))),
                arguments(Rule.RESULT_VAGUE, 0.5, story(likely("Everyone was happy.", 0.65, 0, 0, 0.35))),
                arguments(Rule.RESULT_VAGUE, 1.0, story(result("It worked."))),
                arguments(Rule.RESULT_VAGUE, 0.0, story(result("All 12 were happy."))),
                arguments(Rule.RESULT_VAGUE, 1.0, story(result(padded("They were happy.", 14)))),
                arguments(Rule.RESULT_VAGUE, 0.0, story(result(padded("They were happy.", 15)))),
                arguments(Rule.RESULT_VAGUE, 0.0, story(result("It fell."))));
    }

    private static Stream<Arguments> relevance() {
        return Stream.of(
                arguments(Rule.RELEVANCE_TOPIC, 0.5, Story.of(List.of(), false, 0.3)),
                arguments(Rule.RELEVANCE_DOUBTFUL, 1.0, Story.of(List.of(), false, 0)),
                arguments(Rule.RELEVANCE_DOUBTFUL, 0.0, Story.of(List.of(), false, 0.6)),
                arguments(Rule.RELEVANCE_EVENT, 0.5, story(action("I rang Dana."))),
                arguments(Rule.RELEVANCE_EVENT, 0.5, story(action("We rang Dana."))),
                arguments(Rule.RELEVANCE_EVENT, 0.25, story(action("They rang Dana."))),
                arguments(Rule.RELEVANCE_EVENT, 0.25, story(situation("It was so."))),
                arguments(Rule.RELEVANCE_EVENT, 0.2, story(action("I rang Dana."), action("I would go."))),
                arguments(Rule.RELEVANCE_EVENT, 0.5 / 3, story(action("I rang Dana."), action("You must go."))),
                arguments(Rule.RELEVANCE_EVENT, 0.0, story(action("So."))),
                arguments(Rule.RELEVANCE_SUBSTANCE, 0.1, story(action(padded("So", 10)))));
    }

    private static Stream<Arguments> telling() {
        String thirty = padded("So", 30);
        return Stream.of(
                arguments(Rule.TELLING_SUBSTANCE, 0.25, story(withSubstance(thirty, 0.5))),
                arguments(Rule.TELLING_PEAKS, 0.5, story(withSubstance(thirty, 0.65))),
                arguments(Rule.TELLING_AMOUNT, 0.2, story(withSubstance(thirty, 0.8))),
                arguments(Rule.TELLING_CONCRETE, 1 / 6.0, story(action(padded("We had 12.", 30)))),
                arguments(Rule.TELLING_ACTIVE, 0.25, story(action(padded("I rang.", 30)))),
                arguments(Rule.TELLING_ACTIVE, 0.125, story(action(padded("It ran and fell.", 30)))),
                arguments(Rule.TELLING_ACTIVE, 0.25, story(action(padded("I would go.", 30)))),
                arguments(Rule.TELLING_COUNTED, 0.2, story(action(padded("We had 12.", 30)))),
                arguments(Rule.TELLING_VOICES, 1 / 3.0, story(action(padded("I rang.", 30)))),
                arguments(Rule.TELLING_VOICES, 1 / 6.0, story(action(padded("She thanked me.", 30)))),
                arguments(Rule.TELLING_VIVID, 1 / 6.0, story(action(padded("ran/VERB sang/VERB fell/VERB", 30)))));
    }

    private static Stream<Arguments> tellingBadly() {
        return Stream.of(
                arguments(Rule.TELLING_STATIC, 2 / 3.0, story(action(padded("There was a queue.", 30)))),
                arguments(Rule.TELLING_PRAISING, 0.5, story(result(padded("They were happy.", 30)))),
                arguments(Rule.TELLING_GENERAL, 0.4, story(action(padded("You must go.", 30)))),
                arguments(Rule.TELLING_GENERAL, 0.4, story(action(padded("I think so.", 30)))),
                arguments(Rule.TELLING_GENERAL, 0.4, story(action(padded("That is important.", 30)))),
                arguments(Rule.TELLING_GENERAL, 0.4, story(action(padded("I'm proud.", 30)))),
                arguments(Rule.TELLING_BOASTING, 1 / 3.0, story(action(padded("They grew by 400 percent.", 30)))),
                arguments(Rule.TELLING_BOASTING, 0.0, story(action(padded("They grew by 40 percent.", 30)))),
                arguments(Rule.TELLING_HEDGED, 1 / 6.0, story(action(padded("Um, so", 31)))),
                arguments(Rule.TELLING_IDLE, 0.5, story(action(padded("So", 6)), nothing(padded("So", 4)))),
                arguments(Rule.TELLING_THIN, 0.9, story(action(padded("So", 9)))),
                arguments(Rule.TELLING_LONG, 0.5, story(action(padded("So", 445)))),
                arguments(Rule.TELLING_LONG, 0.0, story(action(padded("So", 300)))));
    }

    @ParameterizedTest
    @MethodSource("strengths")
    void strengthWhenStoryIsToldShouldBeTheShareOfEnough(Rule rule, double expected, Story story) {
        assertThat(rule.strength(story)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void strengthWhenRuleIsNamedShouldBeTried(Rule rule) {
        assertThat(strengths())
                .extracting(arguments -> arguments.get()[0])
                .as("an example in this class")
                .contains(rule);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void strengthWhenNothingIsToldShouldGiveNothing(Rule rule) {
        double strength = rule.strength(EMPTY);
        boolean rewardsAnyway = rule == Rule.RELEVANCE_TOPIC;
        if (rule.rewards() && !rewardsAnyway) {
            assertThat(strength).isZero();
        }
        assertThat(strength).isBetween(0.0, 1.0);
    }

    @Test
    void strengthWhenMoreIsToldThanEnoughShouldStayAtOne() {
        assertThat(Rule.SITUATION_TOLD.strength(story(situation(padded("So", 500)))))
                .isEqualTo(1);
    }

    @Test
    void idWhenPrintedShouldNameThePartFirst() {
        assertThat(Rule.RESULT_MEASURED.id()).isEqualTo("result.measured");
        assertThat(Rule.RESULT_MEASURED.grade()).isEqualTo(Rule.Grade.RESULT);
    }

    @Test
    void rewardsWhenRuleNamesAFaultShouldNotHold() {
        assertThat(Rule.values())
                .filteredOn(rule -> !rule.rewards())
                .containsExactly(
                        Rule.SITUATION_BLOATED,
                        Rule.ACTION_GENERAL,
                        Rule.RESULT_VAGUE,
                        Rule.RELEVANCE_DOUBTFUL,
                        Rule.TELLING_STATIC,
                        Rule.TELLING_PRAISING,
                        Rule.TELLING_BOASTING,
                        Rule.TELLING_GENERAL,
                        Rule.TELLING_HEDGED,
                        Rule.TELLING_IDLE,
                        Rule.TELLING_THIN,
                        Rule.TELLING_LONG);
    }
}
