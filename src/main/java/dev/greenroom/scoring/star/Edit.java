package dev.greenroom.scoring.star;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A change a candidate can make, and how strongly the rules hold after it: at least this much where a rule rewards, at
 * most this much where it takes. What it gains is never stored, only computed.
 */
enum Edit {
    RESULT_MEASURED(
            Map.ofEntries(
                    entry(Rule.RESULT_TOLD, 0.7),
                    entry(Rule.RESULT_MEASURED, 1.0),
                    entry(Rule.RESULT_FIGURES, 0.67),
                    entry(Rule.RESULT_DENSE, 0.6),
                    entry(Rule.RESULT_CHANGED, 0.67),
                    entry(Rule.RESULT_VAGUE, 0.0)),
            Map.of(
                    Rule.TELLING_AMOUNT,
                    0.18,
                    Rule.TELLING_SUBSTANCE,
                    0.06,
                    Rule.TELLING_PEAKS,
                    0.1,
                    Rule.TELLING_COUNTED,
                    0.25)),
    RESULT_TOLD(
            Map.of(Rule.RESULT_TOLD, 0.8, Rule.RESULT_CHANGED, 0.67),
            Map.of(Rule.TELLING_AMOUNT, 0.12, Rule.TELLING_SUBSTANCE, 0.04, Rule.TELLING_PEAKS, 0.05)),
    RESULT_EFFECT(
            Map.of(Rule.RESULT_EFFECT, 0.67, Rule.RESULT_TOLD, 0.8),
            Map.of(Rule.TELLING_AMOUNT, 0.1, Rule.TELLING_SUBSTANCE, 0.03)),
    TASK_GOAL(
            Map.of(Rule.TASK_STATED, 0.8, Rule.TASK_OWN, 1.0, Rule.TASK_GOAL, 0.5, Rule.TASK_CRITERION, 1.0),
            Map.of(Rule.TELLING_AMOUNT, 0.1, Rule.TELLING_SUBSTANCE, 0.03)),
    ACTION_STEPS(
            Map.of(Rule.ACTION_TOLD, 0.75, Rule.ACTION_STEPS, 0.8, Rule.ACTION_DENSE, 0.6, Rule.TELLING_ACTIVE, 0.8),
            Map.of(Rule.TELLING_AMOUNT, 0.3, Rule.TELLING_SUBSTANCE, 0.08, Rule.TELLING_PEAKS, 0.1)),
    ACTION_OWN(Map.of(Rule.ACTION_OWN, 0.9, Rule.ACTION_STEPS, 0.7, Rule.ACTION_DENSE, 0.6, Rule.TELLING_ACTIVE, 0.7)),
    /** One reason is asked for, so one is added: a third of what full strength takes. */
    ACTION_REASONS(
            Map.of(), Map.of(Rule.ACTION_REASONS, 0.33, Rule.TELLING_AMOUNT, 0.08, Rule.TELLING_SUBSTANCE, 0.02)),
    ACTION_SPECIFIC(Map.of(Rule.ACTION_SPECIFIC, 0.7, Rule.ACTION_GENERAL, 0.1, Rule.TELLING_CONCRETE, 0.7)),
    SITUATION_SPECIFIC(Map.of(
            Rule.SITUATION_TOLD,
            0.8,
            Rule.SITUATION_SPECIFIC,
            0.7,
            Rule.SITUATION_DENSE,
            0.7,
            Rule.SITUATION_STAKES,
            0.67)),
    RELEVANCE_EVENT(Map.of(Rule.RELEVANCE_EVENT, 0.9, Rule.TELLING_GENERAL, 0.2));

    private final Map<Rule, Double> after;
    private final Map<Rule, Double> more;

    Edit(Map<Rule, Double> after) {
        this(after, Map.of());
    }

    /** An edit that adds a sentence or more: what one of usual length and substance adds to the telling as a whole. */
    Edit(Map<Rule, Double> after, Map<Rule, Double> more) {
        this.after = after;
        this.more = more;
    }

    Map<Rule, Double> applyTo(Map<Rule, Double> strengths) {
        Map<Rule, Double> changed = new EnumMap<>(strengths);
        after.forEach((rule, strength) -> changed.merge(
                rule, strength, (before, now) -> rule.rewards() ? Math.max(before, now) : Math.min(before, now)));
        more.forEach((rule, added) -> changed.merge(rule, added, (before, now) -> Math.min(1, before + now)));
        return changed;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
