package dev.greenroom.scoring.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fits "is about the question": answers with their own question against the same answers with other questions. */
final class TopicFit {

    private static final int OTHERS = 8;
    private static final double ALIKE = 0.8;
    private static final double PENALTY = 0.3;

    private TopicFit() {}

    static double[] fit(List<ToldAnswer> answers) {
        Random random = new Random(3);
        List<LabelFit.Row> rows = new ArrayList<>();
        for (ToldAnswer one : answers) {
            if (one.answer().grade(4) >= 3) {
                rows.add(new LabelFit.Row(one.nearness(one.topic()), 1, 1));
            }
            if (one.labelled().stream().noneMatch(label -> label.tells())) {
                continue;
            }
            for (int i = 0; i < OTHERS; i++) {
                ToldAnswer other = answers.get(random.nextInt(answers.size()));
                if (other.read().question().similarity(one.read().question()) < ALIKE) {
                    rows.add(new LabelFit.Row(one.nearness(other.topic()), 0, 1.0 / OTHERS));
                }
            }
        }
        return LabelFit.logistic(rows, PENALTY);
    }

    static double probability(double[] weights, double[] nearness) {
        double sum = 0;
        for (int i = 0; i < nearness.length; i++) {
            sum += weights[i] * nearness[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
