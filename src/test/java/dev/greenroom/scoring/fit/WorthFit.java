package dev.greenroom.scoring.fit;

import java.util.List;

/**
 * Fits what each rule is worth: least squares with a ridge on the worth of a rule's usual spread. No worth falls below
 * zero, so that a rule that rewards never takes and one that takes never rewards.
 */
final class WorthFit {

    private static final int ROUNDS = 3000;
    private static final int REWEIGHINGS = 3;

    private WorthFit() {}

    /** One answer: strengths (negative for rules that take), kind and the raters' value. */
    record Case(double[] strengths, boolean situational, double value, double weight) {

        Case weighed(double other) {
            return new Case(strengths, situational, value, other);
        }
    }

    /** Fits again with less weight on what lies far off, so that a few misread answers do not bend the worths. */
    static double[] fitRobustly(List<Case> cases, double ridge, double usualError) {
        double[] w = fit(cases, ridge);
        for (int again = 0; again < REWEIGHINGS; again++) {
            double[] last = w;
            w = fit(
                    cases.stream()
                            .map(one -> one.weighed(Math.min(1, usualError / Math.abs(one.value() - value(last, one)))))
                            .toList(),
                    ridge);
        }
        return w;
    }

    /** The worths, then the bases: behavioural, situational. */
    static double[] fit(List<Case> cases, double ridge) {
        int rules = cases.getFirst().strengths().length;
        double[] w = new double[rules + 2];
        double[] errors = cases.stream().mapToDouble(Case::value).toArray();
        double[] penalties = new double[rules + 2];
        for (int i = 0; i < rules; i++) {
            penalties[i] = ridge * variance(cases, i) + 1e-6;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double moved = 0;
            for (int i = 0; i < w.length; i++) {
                double before = w[i];
                double slope = 0;
                double curve = penalties[i] + 1e-9;
                for (int k = 0; k < errors.length; k++) {
                    double x = column(cases.get(k), i, rules);
                    double weighed = cases.get(k).weight() * x;
                    slope += weighed * (errors[k] + before * x);
                    curve += weighed * x;
                }
                w[i] = i < rules ? Math.max(0, slope / curve) : slope / curve;
                for (int k = 0; k < errors.length; k++) {
                    errors[k] -= (w[i] - before) * column(cases.get(k), i, rules);
                }
                moved = Math.max(moved, Math.abs(w[i] - before));
            }
            if (moved < 1e-5) {
                break;
            }
        }
        return w;
    }

    private static double variance(List<Case> cases, int i) {
        double mean =
                cases.stream().mapToDouble(one -> one.strengths()[i]).average().orElse(0);
        return cases.stream()
                .mapToDouble(one -> Math.pow(one.strengths()[i] - mean, 2))
                .average()
                .orElse(0);
    }

    private static double column(Case one, int i, int rules) {
        if (i < rules) {
            return one.strengths()[i];
        }
        return (i == rules) == one.situational() ? 0 : 1;
    }

    static double value(double[] w, Case one) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * column(one, i, w.length - 2);
        }
        return sum;
    }
}
