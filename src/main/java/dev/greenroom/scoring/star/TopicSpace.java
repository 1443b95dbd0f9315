package dev.greenroom.scoring.star;

import dev.greenroom.language.Embedding;

/**
 * Where answers and questions are compared: what all of them share is taken off, and answers are turned towards the
 * questions that they are told for and away from others.
 *
 * @param questionCentre the mean of questions
 * @param answerCentre the mean of sentences that tell something
 * @param from directions of answers
 * @param to for each of them what it adds on the side of the questions
 * @param usual directions of questions as they are usually asked
 */
public record TopicSpace(
        double[] questionCentre, double[] answerCentre, double[][] from, double[][] to, double[][] usual) {

    public double[] question(Embedding question) {
        return unit(minus(doubles(question.values()), questionCentre));
    }

    /** The direction of the mean of sentences. */
    public double[] answer(double[] meaning) {
        return unit(minus(meaning, answerCentre));
    }

    /** An answer's direction as seen from the questions. */
    public double[] turned(double[] answer) {
        double[] turned = answer.clone();
        for (int k = 0; k < from.length; k++) {
            double along = product(answer, from[k]);
            for (int i = 0; i < turned.length; i++) {
                turned[i] += along * to[k][i];
            }
        }
        return turned;
    }

    public static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    public static double[] unit(double[] values) {
        double length = Math.sqrt(product(values, values));
        double[] unit = new double[values.length];
        for (int i = 0; i < values.length && length > 1e-12; i++) {
            unit[i] = values[i] / length;
        }
        return unit;
    }

    private static double[] minus(double[] values, double[] centre) {
        double[] rest = new double[centre.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = values[i] - centre[i];
        }
        return rest;
    }

    public static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
