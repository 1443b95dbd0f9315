package dev.greenroom.scoring;

import dev.greenroom.scoring.star.Cap;
import dev.greenroom.scoring.star.Rule;
import dev.greenroom.scoring.star.StarModel;
import dev.greenroom.scoring.star.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The rubric by which stories are scored, for people to read: taken from the rules that score, so that it cannot say
 * anything else.
 *
 * @param behavioralBase what an answer about something that happened starts from
 * @param situationalBase what an answer about something that might happen starts from
 */
public record Rubric(
        double behavioralBase, double situationalBase, List<Entry> rules, List<Limit> limits, List<Reason> refusals) {

    private static final double LEAST = 0.05;

    /**
     * A rule.
     *
     * @param part whose grade it feeds: "situation", or "none" for the telling as a whole
     * @param points it adds at full strength, or takes where negative
     * @param grade it adds to the grade of its part at full strength, or takes where negative
     */
    public record Entry(String id, String part, double points, double grade, String why) {}

    /** A bound of the overall. */
    public record Limit(String id, int points, String why) {}

    /** A reason for giving no number. */
    public record Reason(String code, String why) {}

    /** The rubric as it is fitted now. Rules that turned out to be worth nothing are left out. */
    public static Rubric current() {
        StarModel model = StarModel.load();
        return new Rubric(
                model.base(false),
                model.base(true),
                Arrays.stream(Rule.values())
                        .map(rule -> entry(rule, model))
                        .filter(entry -> Math.abs(entry.points()) >= LEAST || Math.abs(entry.grade()) >= LEAST)
                        .toList(),
                Arrays.stream(Cap.values())
                        .map(cap -> new Limit(cap.id(), cap.limit(), Wording.of(cap.id())))
                        .toList(),
                Arrays.stream(Refusal.Code.values()).map(Rubric::reason).toList());
    }

    private static Entry entry(Rule rule, StarModel model) {
        int sign = rule.rewards() ? 1 : -1;
        return new Entry(
                rule.id(),
                rule.grade().name().toLowerCase(Locale.ROOT),
                sign * model.points(rule),
                rule.grade() == Rule.Grade.NONE
                        ? 0
                        : model.grade(rule.grade()).worths().getOrDefault(rule, 0.0),
                Wording.of(rule.id()));
    }

    private static Reason reason(Refusal.Code code) {
        String id = code.name().toLowerCase(Locale.ROOT);
        return new Reason(code.name(), Wording.of("refusal." + id));
    }
}
