package dev.greenroom.scoring.fit;

import dev.greenroom.scoring.star.Chain;
import dev.greenroom.scoring.star.TopicSpace;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns from answers and their questions where the two meet: every answer is to find its question among all of them,
 * and every question its answer, with a penalty that keeps to "as it is"; of low rank.
 */
final class TopicSpaceFit {

    private static final double PENALTY = 60;
    private static final double SHARPNESS = 15;
    private static final double ALIKE = 0.8;
    private static final int ITERATIONS = 30;
    private static final int RANK = 24;
    private static final int ROUNDS = 12;
    private static final int USUAL = 64;

    private final double[][] answers;
    private final double[][] questions;
    private final boolean[][] rivals;

    private TopicSpaceFit(double[][] answers, double[][] questions, boolean[][] rivals) {
        this.answers = answers;
        this.questions = questions;
        this.rivals = rivals;
    }

    /** An answer's mean vector and the vector of its question. */
    record Pair(double[] answer, double[] question) {}

    static TopicSpace fit(List<Pair> pairs) {
        double[] questionCentre = mean(pairs.stream().map(Pair::question).toList());
        double[] answerCentre = mean(pairs.stream().map(Pair::answer).toList());
        double[][] answers = pairs.stream()
                .map(pair -> TopicSpace.unit(minus(pair.answer(), answerCentre)))
                .toArray(double[][]::new);
        double[][] questions = pairs.stream()
                .map(pair -> TopicSpace.unit(minus(pair.question(), questionCentre)))
                .toArray(double[][]::new);
        double[][] turn = new TopicSpaceFit(answers, questions, rivals(pairs)).turn();
        double[][] from = mainDirections(turn);
        double[][] to =
                Arrays.stream(from).map(direction -> apply(turn, direction)).toArray(double[][]::new);
        return new TopicSpace(questionCentre, answerCentre, from, to, usual(questions));
    }

    /** The middles of groups of questions that ask alike, by k-means. */
    private static double[][] usual(double[][] questions) {
        double[][] middles = IntStream.range(0, Math.min(USUAL, questions.length))
                .mapToObj(k -> questions[k * questions.length / Math.min(USUAL, questions.length)])
                .toArray(double[][]::new);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] sums = new double[middles.length][middles[0].length];
            for (double[] question : questions) {
                add(sums[nearest(question, middles)], 1, question);
            }
            middles = Arrays.stream(sums).map(TopicSpace::unit).toArray(double[][]::new);
        }
        return middles;
    }

    private static int nearest(double[] question, double[][] middles) {
        int nearest = 0;
        for (int k = 1; k < middles.length; k++) {
            if (TopicSpace.product(question, middles[k]) > TopicSpace.product(question, middles[nearest])) {
                nearest = k;
            }
        }
        return nearest;
    }

    /** Which question an answer must not be taken for: its own aside, and those that ask nearly the same. */
    private static boolean[][] rivals(List<Pair> pairs) {
        boolean[][] rivals = new boolean[pairs.size()][pairs.size()];
        for (int i = 0; i < rivals.length; i++) {
            for (int j = 0; j < rivals.length; j++) {
                rivals[i][j] = i != j
                        && TopicSpace.product(
                                        pairs.get(i).question(), pairs.get(j).question())
                                < ALIKE;
            }
        }
        return rivals;
    }

    private double[][] turn() {
        int n = answers[0].length;
        double[] flat = Minimizer.minimize(this::evaluate, n * n, ITERATIONS);
        return rows(flat, n);
    }

    /** The loss of telling each answer's question among all and each question's answer, and its gradient. */
    private double evaluate(double[] flat, double[] gradient) {
        int n = answers[0].length;
        double[][] turn = rows(flat, n);
        double loss = 0;
        for (int i = 0; i < flat.length; i++) {
            loss += PENALTY * flat[i] * flat[i] / 2;
            gradient[i] += PENALTY * flat[i];
        }
        double[][] near = new double[answers.length][answers.length];
        for (int i = 0; i < answers.length; i++) {
            double[] turned = apply(turn, answers[i]);
            for (int k = 0; k < n; k++) {
                turned[k] += answers[i][k];
            }
            for (int j = 0; j < questions.length; j++) {
                near[i][j] = SHARPNESS * TopicSpace.product(turned, questions[j]);
            }
        }
        double[][] slopes = new double[answers.length][answers.length];
        for (int i = 0; i < answers.length; i++) {
            loss += addChoice(near, i, true, slopes) + addChoice(near, i, false, slopes);
        }
        for (int i = 0; i < answers.length; i++) {
            double[] pull = new double[n];
            for (int j = 0; j < questions.length; j++) {
                add(pull, SHARPNESS * slopes[i][j], questions[j]);
            }
            for (int k = 0; k < n; k++) {
                double along = answers[i][k];
                for (int m = 0; m < n; m++) {
                    gradient[k * n + m] += along * pull[m];
                }
            }
        }
        return loss;
    }

    /** Minus the log of how probable the right one is: the question of an answer, or the answer of a question. */
    private double addChoice(double[][] near, int own, boolean ofAnswer, double[][] slopes) {
        double[] logs = new double[near.length];
        for (int k = 0; k < logs.length; k++) {
            int answer = ofAnswer ? own : k;
            int question = ofAnswer ? k : own;
            logs[k] = k == own || rivals[answer][question] ? near[answer][question] : Double.NEGATIVE_INFINITY;
        }
        double all = Chain.logSum(logs);
        for (int k = 0; k < logs.length; k++) {
            double error = Math.exp(logs[k] - all) - (k == own ? 1 : 0);
            slopes[ofAnswer ? own : k][ofAnswer ? k : own] += error;
        }
        return all - logs[own];
    }

    private static double[][] rows(double[] flat, int n) {
        double[][] rows = new double[n][];
        for (int k = 0; k < n; k++) {
            rows[k] = Arrays.copyOfRange(flat, k * n, (k + 1) * n);
        }
        return rows;
    }

    private static void add(double[] sum, double factor, double[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * values[i];
        }
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
            add(out, row[i], turn[i]);
        }
        return out;
    }

    private static double[] back(double[][] turn, double[] column) {
        return Arrays.stream(turn)
                .mapToDouble(row -> TopicSpace.product(row, column))
                .toArray();
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
