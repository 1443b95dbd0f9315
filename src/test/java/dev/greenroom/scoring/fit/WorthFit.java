package dev.greenroom.scoring.fit;

import java.util.List;

/**
 * Fits what each rule is worth: least squares with a small ridge, every worth kept at or above zero, so that a rule that
 * rewards never takes and one that takes never rewards.
 */
final class WorthFit {

    private WorthFit() {}

    /**
     * One answer: strengths (negative for rules that take), kind and the raters' value.
     */
    record Case(double[] strengths, boolean situational, double value, double weight) {}

    /** The worths, then the bases: behavioural, situational. */
    static double[] fit(List<Case> cases, double ridge) {
        int rules = cases.getFirst().strengths().length;
        double[] w = new double[rules + 2];
        double[] errors = cases.stream().mapToDouble(Case::value).toArray();
        for (int round = 0; round < 3000; round++) {
            double moved = 0;
            for (int i = 0; i < w.length; i++) {
                double before = w[i];
                double slope = 0;
                double curve = i < rules ? ridge : 1e-6;
                for (int k = 0; k < errors.length; k++) {
                    Case one = cases.get(k);
                    double x = column(one, i, rules);
                    slope += one.weight() * x * (errors[k] + before * x);
                    curve += one.weight() * x * x;
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
