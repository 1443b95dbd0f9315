package dev.greenroom.scoring.star;

import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.PartGrade;
import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.StarGrades;
import dev.greenroom.scoring.star.Rule.Grade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Adds the points of the rules up to an overall from 0 to 100, one receipt line each. */
final class Total {

    /** Up to this an answer is read as a story for another question; the limit rises until it is no limit. */
    static final double ANOTHER_QUESTION = 0.07;

    private static final double THIS_QUESTION = 0.14;

    private final StarModel model;

    Total(StarModel model) {
        this.model = model;
    }

    static Map<Rule, Double> strengths(Story story) {
        Map<Rule, Double> strengths = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            strengths.put(rule, rule.strength(story));
        }
        return strengths;
    }

    int overall(Map<Rule, Double> strengths, Story story) {
        return (int) sum(receipt(strengths, story, rule -> List.of()));
    }

    List<ReceiptLine> receipt(Map<Rule, Double> strengths, Story story, Function<Rule, List<Integer>> evidence) {
        List<ReceiptLine> lines = new ArrayList<>();
        double base = halves(model.base(story.situational()));
        lines.add(new ReceiptLine("base", base, List.of(), Wording.of("base")));
        for (Rule rule : Rule.values()) {
            double points = halves((rule.rewards() ? 1 : -1) * model.points(rule) * strengths.getOrDefault(rule, 0.0));
            if (points != 0) {
                lines.add(new ReceiptLine(rule.id(), points, evidence.apply(rule), Wording.of(rule.id())));
            }
        }
        double limit = limit(story);
        if (limit < Cap.HIGHEST.limit()) {
            addDown(Cap.ANOTHER_QUESTION, limit, lines);
        }
        addDown(Cap.HIGHEST, Cap.HIGHEST.limit(), lines);
        addUp(Cap.LOWEST, lines);
        double part = sum(lines) - Math.floor(sum(lines));
        if (part != 0) {
            lines.add(new ReceiptLine("rounding", -part, List.of(), Wording.of("rounding")));
        }
        return lines;
    }

    /** The grade of the result looks at the whole story, by the rules of the result; the others at what is told beside it. */
    StarGrades grades(Map<Rule, Double> strengths, Story story, List<Labelled> labelled) {
        Map<Rule, Double> rest = strengths(story.withoutResult());
        return new StarGrades(
                part(Grade.SITUATION, Component.SITUATION, rest, story, labelled),
                part(Grade.TASK, Component.TASK, rest, story, labelled),
                part(Grade.ACTION, Component.ACTION, rest, story, labelled),
                part(Grade.RESULT, Component.RESULT, strengths, story, labelled),
                grade(Grade.RELEVANCE, rest, story));
    }

    private PartGrade part(
            Grade grade, Component component, Map<Rule, Double> strengths, Story story, List<Labelled> labelled) {
        return new PartGrade(
                grade(grade, strengths, story),
                Evidence.words(labelled, component),
                Evidence.share(labelled, component));
    }

    private double grade(Grade grade, Map<Rule, Double> strengths, Story story) {
        return model.grade(grade).grade(strengths, story.situational());
    }

    /** What a story may get that is perhaps for another question. */
    private static double limit(Story story) {
        double surely = (story.onTopic() - ANOTHER_QUESTION) / (THIS_QUESTION - ANOTHER_QUESTION);
        int least = Cap.ANOTHER_QUESTION.limit();
        return halves(least + (Cap.HIGHEST.limit() - least) * Math.clamp(surely, 0, 1));
    }

    private static void addDown(Cap cap, double limit, List<ReceiptLine> lines) {
        double over = sum(lines) - limit;
        if (over > 0) {
            lines.add(new ReceiptLine(cap.id(), -over, List.of(), Wording.of(cap.id())));
        }
    }

    private static void addUp(Cap cap, List<ReceiptLine> lines) {
        double under = cap.limit() - sum(lines);
        if (under > 0) {
            lines.add(new ReceiptLine(cap.id(), under, List.of(), Wording.of(cap.id())));
        }
    }

    private static double sum(List<ReceiptLine> lines) {
        return lines.stream().mapToDouble(ReceiptLine::points).sum();
    }

    private static double halves(double points) {
        return Math.round(points * 2) / 2.0;
    }
}
