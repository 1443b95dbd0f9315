package dev.greenroom.scoring.fit;

import dev.greenroom.scoring.star.GradeModel;
import dev.greenroom.scoring.star.Rule;
import dev.greenroom.scoring.star.Rule.Grade;
import dev.greenroom.scoring.star.TopicSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Fits how a grade is read off the rules: ridge regression on the raters' mean, then the cuts that agree best with both
 * raters. The grade of the result sees the rules of the result and no others see them. Each story is fitted once more
 * without its result, with a result of nothing and the other grades as they were: so a deleted result lowers its own
 * grade and leaves the others alone. Fillers are no matter of content, so no grade sees them.
 */
final class GradeFit {

    private static final double RIDGE = 40;
    private static final int PARTS = 4;
    private static final double CUT_WEIGHT = 0.5;
    private static final double STEP = 0.05;
    private static final double FARTHEST = 0.6;

    private final Grade grade;
    private final List<Rule> rules;
    private final List<Measured> stories;
    private final List<GradedAnswer> answers;

    private GradeFit(Grade grade, List<Measured> stories, List<GradedAnswer> answers) {
        this.grade = grade;
        this.stories = stories;
        this.answers = answers;
        this.rules = Arrays.stream(Rule.values())
                .filter(rule -> (grade == Grade.RESULT) == (rule.grade() == Grade.RESULT))
                .filter(rule -> rule != Rule.TELLING_HEDGED)
                .toList();
    }

    static GradeModel fit(Grade grade, List<Measured> stories, List<GradedAnswer> answers) {
        return new GradeFit(grade, stories, answers).fit();
    }

    private GradeModel fit() {
        double[] sums = new double[stories.size()];
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            double[] weights = weights(i -> i % PARTS != held);
            IntStream.range(0, sums.length)
                    .filter(i -> i % PARTS == held)
                    .forEach(i -> sums[i] = TopicSpace.product(weights, row(i)));
        }
        double[] weights = weights(i -> true);
        Map<Rule, Double> worths = new EnumMap<>(Rule.class);
        for (int k = 0; k < rules.size(); k++) {
            worths.put(rules.get(k), Rounded.of(weights[k]));
        }
        double base = weights[rules.size() + 1];
        double[] bases = {base, base + weights[rules.size()]};
        return new GradeModel(worths, Rounded.of(bases), Rounded.of(cuts(sums)));
    }

    private double[] weights(IntPredicate which) {
        double[] spread = spread();
        List<LabelFit.Row> rows = new ArrayList<>();
        IntStream.range(0, stories.size()).filter(which).forEach(i -> {
            double given = answers.get(i).grade(grade.ordinal());
            double rest = grade == Grade.RESULT ? 0 : given;
            rows.add(new LabelFit.Row(scaled(row(i), spread), given, 1));
            stories.get(i)
                    .cut()
                    .ifPresent(story -> rows.add(new LabelFit.Row(scaled(row(story), spread), rest, CUT_WEIGHT)));
        });
        double[] weights = Linear.ridge(rows, RIDGE);
        for (int k = 0; k < weights.length; k++) {
            weights[k] *= spread[k];
        }
        return weights;
    }

    private double[] row(int i) {
        return row(stories.get(i));
    }

    private double[] row(Measured story) {
        double[] row = new double[rules.size() + 2];
        for (int k = 0; k < rules.size(); k++) {
            row[k] = story.strength(rules.get(k), grade);
        }
        row[rules.size()] = story.situational() ? 1 : 0;
        row[rules.size() + 1] = 1;
        return row;
    }

    /** One over the spread of each column, so that the penalty weighs on all rules alike. */
    private double[] spread() {
        double[] spread = new double[rules.size() + 2];
        double[] mean = new double[spread.length];
        for (int i = 0; i < stories.size(); i++) {
            double[] row = row(i);
            for (int k = 0; k < row.length; k++) {
                mean[k] += row[k] / stories.size();
                spread[k] += row[k] * row[k] / stories.size();
            }
        }
        for (int k = 0; k < spread.length; k++) {
            double variance = spread[k] - mean[k] * mean[k];
            spread[k] = variance < 1e-6 ? 1 : 1 / Math.sqrt(variance);
        }
        return spread;
    }

    private static double[] scaled(double[] row, double[] factors) {
        return IntStream.range(0, row.length)
                .mapToDouble(k -> row[k] * factors[k])
                .toArray();
    }

    /** Moves one cut at a time as long as the agreement with the raters grows. */
    private double[] cuts(double[] sums) {
        double[] cuts = {0.5, 1.5, 2.5, 3.5};
        double best = kappa(sums, cuts);
        for (int k = 0; k < 3 * cuts.length; k++) {
            for (double move = -FARTHEST; move <= FARTHEST; move += STEP) {
                double[] tried = cuts.clone();
                tried[k % cuts.length] = k % cuts.length + 0.5 + move;
                boolean rising = IntStream.range(1, cuts.length).allMatch(i -> tried[i] > tried[i - 1] + 0.2);
                if (rising && kappa(sums, tried) > best + 1e-3) {
                    cuts = tried;
                    best = kappa(sums, cuts);
                }
            }
        }
        return cuts;
    }

    private double kappa(double[] sums, double[] cuts) {
        int[] said = Arrays.stream(sums)
                .mapToInt(sum -> Agreement.grade(GradeModel.onScale(sum, cuts)))
                .toArray();
        return (Agreement.kappa(said, raters(0)) + Agreement.kappa(said, raters(1))) / 2;
    }

    private int[] raters(int which) {
        return answers.stream()
                .mapToInt(answer -> (int) answer.ratings().get(which).grades()[grade.ordinal()])
                .toArray();
    }
}
