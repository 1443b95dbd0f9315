package dev.greenroom.scoring.star;

import static dev.greenroom.scoring.star.Story.ACTION;
import static dev.greenroom.scoring.star.Story.RESULT;
import static dev.greenroom.scoring.star.Story.SITUATION;
import static dev.greenroom.scoring.star.Story.TASK;
import static dev.greenroom.scoring.star.Story.has;

import dev.greenroom.language.PartOfSpeech;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A rule of the rubric: how far a story keeps it, from 0 to 1. What it is worth is fitted. */
public enum Rule {
    SITUATION_TOLD(Grade.SITUATION, true, story -> upTo(30, story.words(SITUATION))),
    SITUATION_SPECIFIC(Grade.SITUATION, true, story -> upTo(4, story.sum(SITUATION, Unit::specifics))),
    SITUATION_STAKES(Grade.SITUATION, true, story -> upTo(1.5, story.sum(SITUATION, has(Cue.TROUBLE)))),
    SITUATION_DENSE(
            Grade.SITUATION,
            true,
            story -> story.words(SITUATION) < 8
                    ? 0
                    : upTo(0.1, story.sum(SITUATION, Unit::specifics) / story.words(SITUATION))),
    SITUATION_BLOATED(Grade.SITUATION, false, story -> upTo(0.4, story.share(SITUATION) - 0.4)),

    TASK_STATED(Grade.TASK, true, story -> upTo(0.8, story.most(TASK, unit -> 1))),
    TASK_OWN(Grade.TASK, true, story -> story.most(has(Cue.MY_JOB))),
    TASK_GOAL(Grade.TASK, true, story -> upTo(2, story.count(Cue.GOAL) + story.count(Cue.HAD_TO))),
    TASK_CRITERION(Grade.TASK, true, story -> story.most(Rule::criterion)),
    TASK_IMPLIED(Grade.TASK, true, story -> upTo(1, story.sum(SITUATION, has(Cue.TROUBLE))) * upTo(2, steps(story))),

    ACTION_TOLD(Grade.ACTION, true, story -> upTo(90, story.words(ACTION))),
    ACTION_STEPS(Grade.ACTION, true, story -> upTo(5, steps(story))),
    ACTION_OWN(Grade.ACTION, true, Rule::ownership),
    ACTION_REASONS(Grade.ACTION, true, story -> upTo(3, story.sum(ACTION, Rule::reasons))),
    ACTION_SPECIFIC(Grade.ACTION, true, story -> upTo(6, story.sum(ACTION, Unit::specifics))),
    ACTION_DENSE(
            Grade.ACTION, true, story -> story.words(ACTION) < 20 ? 0 : upTo(0.1, steps(story) / story.words(ACTION))),
    ACTION_SPOKEN(Grade.ACTION, true, story -> upTo(2, story.sum(ACTION, has(Cue.SPOKE)))),
    ACTION_GENERAL(Grade.ACTION, false, story -> story.words(ACTION) < 1 ? 0 : general(story)),

    RESULT_TOLD(Grade.RESULT, true, story -> upTo(25, story.words(RESULT))),
    RESULT_MEASURED(Grade.RESULT, true, story -> upTo(1, story.sum(RESULT, Unit::figures))),
    RESULT_FIGURES(Grade.RESULT, true, story -> upTo(3, story.sum(RESULT, Unit::figures))),
    RESULT_CHANGED(Grade.RESULT, true, story -> upTo(1.5, story.sum(RESULT, has(Cue.CHANGED)))),
    RESULT_EFFECT(Grade.RESULT, true, story -> upTo(1.5, story.sum(RESULT, Rule::effect))),
    RESULT_SPECIFIC(Grade.RESULT, true, story -> upTo(3, story.sum(RESULT, Unit::names))),
    RESULT_DENSE(
            Grade.RESULT,
            true,
            story -> story.words(RESULT) < 5 ? 0 : upTo(0.12, story.sum(RESULT, Unit::figures) / story.words(RESULT))),
    RESULT_VAGUE(Grade.RESULT, false, story -> upTo(0.7, story.most(RESULT, Rule::vagueness))),

    RELEVANCE_TOPIC(Grade.RELEVANCE, true, story -> upTo(0.6, story.onTopic())),
    RELEVANCE_DOUBTFUL(Grade.RELEVANCE, false, story -> upTo(0.1, 0.2 - story.onTopic())),
    RELEVANCE_EVENT(Grade.RELEVANCE, true, Rule::event),
    RELEVANCE_SUBSTANCE(Grade.RELEVANCE, true, story -> upTo(100, story.words())),

    TELLING_SUBSTANCE(Grade.NONE, true, story -> upTo(0.6, story.substance() - 0.2) * upTo(60, story.words())),
    TELLING_PEAKS(Grade.NONE, true, story -> upTo(0.6, story.peaks() - 0.35)),
    TELLING_AMOUNT(Grade.NONE, true, story -> upTo(45, story.amount())),
    TELLING_CONCRETE(Grade.NONE, true, story -> upTo(6, story.density(Unit::specifics)) * upTo(60, story.words())),
    TELLING_ACTIVE(Grade.NONE, true, story -> upTo(4, story.density(Rule::deeds)) * upTo(60, story.words())),
    TELLING_COUNTED(Grade.NONE, true, story -> upTo(5, story.density(Unit::figures)) * upTo(60, story.words())),
    TELLING_VOICES(Grade.NONE, true, story -> upTo(3, story.density(Rule::voices)) * upTo(60, story.words())),
    TELLING_VIVID(
            Grade.NONE, true, story -> upTo(0.09, story.share(PartOfSpeech.VERB) - 0.07) * upTo(60, story.words())),
    TELLING_STATIC(Grade.NONE, false, story -> upTo(3, story.density(unit -> unit.count(Cue.THERE_WAS)))),
    TELLING_PRAISING(Grade.NONE, false, story -> upTo(4, story.density(unit -> unit.count(Cue.PRAISED)))),
    TELLING_BOASTING(Grade.NONE, false, story -> upTo(3, story.density(unit -> unit.count(Cue.BOAST)) - 1)),
    TELLING_GENERAL(Grade.NONE, false, story -> upTo(5, story.density(Rule::generality))),
    TELLING_HEDGED(Grade.NONE, false, story -> upTo(6, story.density(Unit::fillers) - 1)),
    TELLING_IDLE(Grade.NONE, false, story -> upTo(0.6, story.idle() - 0.1)),
    TELLING_THIN(Grade.NONE, false, story -> 1 - upTo(90, story.words())),
    TELLING_LONG(Grade.NONE, false, story -> upTo(250, story.words() - 320));

    /** The grade a rule feeds; NONE feeds the overall alone. */
    public enum Grade {
        SITUATION,
        TASK,
        ACTION,
        RESULT,
        RELEVANCE,
        NONE
    }

    private final Grade grade;
    private final boolean rewards;
    private final ToDoubleFunction<Story> strength;

    Rule(Grade grade, boolean rewards, ToDoubleFunction<Story> strength) {
        this.grade = grade;
        this.rewards = rewards;
        this.strength = strength;
    }

    public Grade grade() {
        return grade;
    }

    /** Whether keeping it adds points; otherwise it takes them. */
    public boolean rewards() {
        return rewards;
    }

    public double strength(Story story) {
        return strength.applyAsDouble(story);
    }

    /** As it stands in a receipt: "result.measured". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static double upTo(double enough, double measure) {
        return Math.max(0, Math.min(1, measure / enough));
    }

    private static double steps(Story story) {
        Cue first = story.situational() ? Cue.I_WOULD : Cue.I_DID;
        return story.sum(ACTION, unit -> Math.min(2, unit.count(first) + 0.5 * unit.count(Cue.THEN_DID)));
    }

    private static double reasons(Unit unit) {
        return Math.min(1.5, unit.count(Cue.BECAUSE) + 0.5 * unit.count(Cue.DECIDED));
    }

    private static double ownership(Story story) {
        double i = story.sum(ACTION, unit -> unit.count(Cue.I) + 0.5 * unit.count(Cue.MY));
        double we = story.sum(ACTION, unit -> unit.count(Cue.WE));
        return i + we == 0 ? 0.5 * upTo(40, story.words(ACTION)) : upTo(1, i) * (i / (i + 0.7 * we));
    }

    /** How far the action is told without anything of its own. */
    private static double general(Story story) {
        double words = story.words(ACTION);
        return 1 - upTo(0.08, story.sum(ACTION, unit -> unit.specifics() + unit.count(Cue.SPOKE)) / words);
    }

    private static double deeds(Unit unit) {
        return unit.count(Cue.I_DID) + 0.5 * unit.count(Cue.THEN_DID) + unit.count(Cue.I_WOULD);
    }

    private static double voices(Unit unit) {
        return unit.count(Cue.SPOKE) + 0.5 * unit.count(Cue.SAID);
    }

    private static double generality(Unit unit) {
        return unit.count(Cue.YOU_MUST) + unit.count(Cue.OPINION) + unit.count(Cue.MATTERS) + unit.count(Cue.I_AM);
    }

    private static double criterion(Unit unit) {
        boolean goal = unit.has(Cue.GOAL) || unit.has(Cue.HAD_TO) || unit.has(Cue.MY_JOB);
        return goal && (unit.has(Cue.DUE) || unit.figures() > 0) ? 1 : 0;
    }

    private static double effect(Unit unit) {
        return Math.max(unit.has(Cue.SINCE_THEN) ? 1 : 0, unit.has(Cue.LEARNED) ? 1 : 0);
    }

    private static double vagueness(Unit unit) {
        boolean praise = unit.has(Cue.PRAISED) || unit.has(Cue.OUTCOME);
        return praise && unit.specifics() == 0 && unit.words() < 15 ? 1 : 0;
    }

    private static double event(Story story) {
        if (story.situational()) {
            return upTo(2, story.count(Cue.I_WOULD) + story.count(Cue.IF) * 0.5 + story.count(Cue.SHOULD) * 0.5);
        }
        double past = story.count(Cue.I_DID)
                + story.count(Cue.WE_DID)
                + 0.5 * story.count(Cue.THEY_DID)
                + 0.5 * story.count(Cue.WAS);
        double planned = 1.5 * story.count(Cue.I_WOULD) + story.count(Cue.YOU_MUST) + story.count(Cue.SHOULD);
        return past == 0 ? 0 : upTo(2, past) * past / (past + planned);
    }
}
