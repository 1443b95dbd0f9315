package dev.greenroom.scoring.star;

import java.util.Map;

/**
 * How a grade is read off the rules: their strengths weighed and added up, then laid on the scale of the raters.
 *
 * @param worths what full strength of a rule adds; negative where it takes
 * @param bases what the sum starts from: behavioural, situational
 * @param cuts the sums at which the raters go from one grade to the next: 0.5, 1.5, 2.5 and 3.5 on their scale
 */
public record GradeModel(Map<Rule, Double> worths, double[] bases, double[] cuts) {

    private static final int MOST = 4;

    /** From 0 to 4, one decimal. */
    double grade(Map<Rule, Double> strengths, boolean situational) {
        double sum = bases[situational ? 1 : 0];
        for (Map.Entry<Rule, Double> worth : worths.entrySet()) {
            sum += worth.getValue() * strengths.getOrDefault(worth.getKey(), 0.0);
        }
        return Math.round(10 * Math.max(0, Math.min(MOST, onScale(sum, cuts)))) / 10.0;
    }

    /** Straight lines between the cuts, and beyond them as it is. */
    public static double onScale(double sum, double[] cuts) {
        int last = cuts.length - 1;
        if (sum <= cuts[0]) {
            return 0.5 + sum - cuts[0];
        }
        for (int k = 1; k <= last; k++) {
            if (sum <= cuts[k]) {
                return k - 0.5 + (sum - cuts[k - 1]) / (cuts[k] - cuts[k - 1]);
            }
        }
        return last + 0.5 + sum - cuts[last];
    }
}
