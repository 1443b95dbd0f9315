package dev.greenroom.scoring.fit;

import dev.greenroom.scoring.star.TopicSpace;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Learns from answers and their questions where the two meet: ridge regression towards "as it is", of low rank. */
final class TopicSpaceFit {

    private static final double RIDGE = 4;
    private static final int RANK = 24;
    private static final int ROUNDS = 12;

    private TopicSpaceFit() {}

    /** An answer's mean vector and the vector of its question. */
    record Pair(double[] answer, double[] question) {}

    static TopicSpace fit(List<Pair> pairs) {
        double[] questionCentre = mean(pairs.stream().map(Pair::question).toList());
        double[] answerCentre = mean(pairs.stream().map(Pair::answer).toList());
        int n = questionCentre.length;
        double[][] gram = new double[n][n];
        double[][] missing = new double[n][n];
        for (Pair pair : pairs) {
            double[] a = TopicSpace.unit(minus(pair.answer(), answerCentre));
            double[] rest = minus(TopicSpace.unit(minus(pair.question(), questionCentre)), a);
            addOuter(gram, a, a);
            addOuter(missing, a, rest);
        }
        double[][] turn = Linear.solve(Linear.plusDiagonal(gram, RIDGE), missing);
        double[][] from = mainDirections(turn);
        double[][] to =
                Arrays.stream(from).map(direction -> apply(turn, direction)).toArray(double[][]::new);
        return new TopicSpace(questionCentre, answerCentre, from, to);
    }

    /** The directions that the turn changes most, by orthogonal iteration. */
    private static double[][] mainDirections(double[][] turn) {
        Random random = new Random(1);
        double[][] directions = new double[RANK][];
        for (int k = 0; k < RANK; k++) {
            directions[k] = random.doubles(turn.length, -1, 1).toArray();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = 0; k < RANK; k++) {
                directions[k] = back(turn, apply(turn, directions[k]));
                for (int before = 0; before < k; before++) {
                    double along = TopicSpace.product(directions[k], directions[before]);
                    for (int i = 0; i < turn.length; i++) {
                        directions[k][i] -= along * directions[before][i];
                    }
                }
                directions[k] = TopicSpace.unit(directions[k]);
            }
        }
        return directions;
    }

    private static double[] apply(double[][] turn, double[] row) {
        double[] out = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            for (int j = 0; j < row.length; j++) {
                out[j] += row[i] * turn[i][j];
            }
        }
        return out;
    }

    private static double[] back(double[][] turn, double[] column) {
        return Arrays.stream(turn)
                .mapToDouble(row -> TopicSpace.product(row, column))
                .toArray();
    }

    private static void addOuter(double[][] sum, double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                sum[i][j] += a[i] * b[j];
            }
        }
    }

    private static double[] mean(List<double[]> rows) {
        double[] mean = new double[rows.getFirst().length];
        for (double[] row : rows) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / rows.size();
            }
        }
        return mean;
    }

    private static double[] minus(double[] a, double[] b) {
        double[] rest = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            rest[i] = a[i] - b[i];
        }
        return rest;
    }
}
