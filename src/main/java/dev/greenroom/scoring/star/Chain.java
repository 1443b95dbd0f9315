package dev.greenroom.scoring.star;

/**
 * A linear-chain conditional random field over the four parts of a story.
 *
 * @param emission weight of each feature of a sentence for each part
 * @param transition weight of a part after another; the last row is for the first sentence
 */
public record Chain(double[][] emission, double[][] transition) {

    public static final int PARTS = 4;
    public static final int START = PARTS;

    /** The probability of each part for each sentence, all sentences seen together. */
    public double[][] marginals(double[][] features) {
        int n = features.length;
        double[][] scores = scores(features);
        double[][] forward = forward(scores);
        double[][] backward = backward(scores);
        double[][] marginals = new double[n][PARTS];
        for (int k = 0; k < n; k++) {
            for (int part = 0; part < PARTS; part++) {
                marginals[k][part] = forward[k][part] + backward[k][part];
            }
            double total = logSum(marginals[k]);
            for (int part = 0; part < PARTS; part++) {
                marginals[k][part] = Math.exp(marginals[k][part] - total);
            }
        }
        return marginals;
    }

    public double[][] scores(double[][] features) {
        double[][] scores = new double[features.length][PARTS];
        for (int k = 0; k < features.length; k++) {
            for (int part = 0; part < PARTS; part++) {
                double sum = 0;
                for (int i = 0; i < features[k].length; i++) {
                    sum += emission[part][i] * features[k][i];
                }
                scores[k][part] = sum;
            }
        }
        return scores;
    }

    public double[][] forward(double[][] scores) {
        double[][] forward = new double[scores.length][PARTS];
        double[] paths = new double[PARTS];
        for (int k = 0; k < scores.length; k++) {
            for (int part = 0; part < PARTS; part++) {
                for (int before = 0; before < PARTS; before++) {
                    paths[before] =
                            k == 0 ? transition[START][part] : forward[k - 1][before] + transition[before][part];
                }
                forward[k][part] = scores[k][part] + (k == 0 ? paths[0] : logSum(paths));
            }
        }
        return forward;
    }

    public double[][] backward(double[][] scores) {
        double[][] backward = new double[scores.length][PARTS];
        double[] paths = new double[PARTS];
        for (int k = scores.length - 2; k >= 0; k--) {
            for (int part = 0; part < PARTS; part++) {
                for (int next = 0; next < PARTS; next++) {
                    paths[next] = transition[part][next] + scores[k + 1][next] + backward[k + 1][next];
                }
                backward[k][part] = logSum(paths);
            }
        }
        return backward;
    }

    public static double logSum(double[] logs) {
        double most = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum);
    }
}
