package dev.greenroom.scoring.fit;

import dev.greenroom.scoring.star.Chain;
import java.util.List;

/** Fits a {@link Chain} by maximum likelihood with an L2 penalty. */
final class ChainFit {

    private static final int PARTS = Chain.PARTS;

    private ChainFit() {}

    /** One story: features and part of each sentence, and how much it counts. */
    record Story(double[][] features, int[] parts, double weight) {}

    static Chain fit(List<Story> stories, double penalty, int iterations) {
        int width = stories.getFirst().features()[0].length;
        int size = PARTS * width + (PARTS + 1) * PARTS;
        double[] x =
                Minimizer.minimize((at, gradient) -> evaluate(stories, width, at, gradient, penalty), size, iterations);
        return unpack(x, width);
    }

    private static Chain unpack(double[] x, int width) {
        double[][] emission = new double[PARTS][width];
        double[][] transition = new double[PARTS + 1][PARTS];
        for (int part = 0; part < PARTS; part++) {
            System.arraycopy(x, part * width, emission[part], 0, width);
        }
        for (int row = 0; row <= PARTS; row++) {
            System.arraycopy(x, PARTS * width + row * PARTS, transition[row], 0, PARTS);
        }
        return new Chain(emission, transition);
    }

    private static double evaluate(List<Story> stories, int width, double[] x, double[] gradient, double penalty) {
        Chain chain = unpack(x, width);
        double loss = 0;
        for (int i = 0; i < x.length; i++) {
            loss += penalty * x[i] * x[i] / 2;
            gradient[i] += penalty * x[i];
        }
        for (Story story : stories) {
            loss += story.weight() * add(story, chain, width, gradient);
        }
        return loss;
    }

    private static double add(Story story, Chain chain, int width, double[] gradient) {
        double[][] scores = chain.scores(story.features());
        double[][] forward = chain.forward(scores);
        double[][] backward = chain.backward(scores);
        int n = scores.length;
        double total = Chain.logSum(forward[n - 1]);
        double path = 0;
        for (int k = 0; k < n; k++) {
            int gold = story.parts()[k];
            int before = k == 0 ? Chain.START : story.parts()[k - 1];
            path += scores[k][gold] + chain.transition()[before][gold];
            for (int part = 0; part < PARTS; part++) {
                double error = Math.exp(forward[k][part] + backward[k][part] - total) - (part == gold ? 1 : 0);
                addRow(story.features()[k], story.weight() * error, gradient, part * width);
                addTransitions(story, chain, width, gradient, forward, backward, scores, total, k, part);
            }
        }
        return total - path;
    }

    private static void addRow(double[] features, double factor, double[] gradient, int from) {
        for (int i = 0; i < features.length; i++) {
            gradient[from + i] += factor * features[i];
        }
    }

    private static void addTransitions(
            Story story,
            Chain chain,
            int width,
            double[] gradient,
            double[][] forward,
            double[][] backward,
            double[][] scores,
            double total,
            int k,
            int part) {
        int gold = story.parts()[k];
        int base = PARTS * width;
        if (k == 0) {
            double expected = Math.exp(forward[0][part] + backward[0][part] - total);
            gradient[base + Chain.START * PARTS + part] += story.weight() * (expected - (part == gold ? 1 : 0));
            return;
        }
        for (int before = 0; before < PARTS; before++) {
            double expected = Math.exp(forward[k - 1][before]
                    + chain.transition()[before][part]
                    + scores[k][part]
                    + backward[k][part]
                    - total);
            boolean seen = part == gold && before == story.parts()[k - 1];
            gradient[base + before * PARTS + part] += story.weight() * (expected - (seen ? 1 : 0));
        }
    }
}
