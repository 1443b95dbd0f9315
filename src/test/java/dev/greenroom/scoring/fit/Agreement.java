package dev.greenroom.scoring.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Measures of agreement, as the evaluation tool computes them. */
final class Agreement {

    private Agreement() {}

    /** The whole grade nearest to a sum. */
    static int grade(double sum) {
        return (int) Math.round(Math.max(0, Math.min(4, sum)));
    }

    static double pearson(double[] a, double[] b) {
        double ma = Arrays.stream(a).average().orElse(0);
        double mb = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - ma) * (b[i] - mb);
            aa += (a[i] - ma) * (a[i] - ma);
            bb += (b[i] - mb) * (b[i] - mb);
        }
        return ab / Math.sqrt(aa * bb);
    }

    static double spearman(double[] a, double[] b) {
        return pearson(ranks(a), ranks(b));
    }

    private static double[] ranks(double[] values) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toList();
        double[] ranks = new double[values.length];
        for (int i = 0; i < order.size(); ) {
            int j = i;
            while (j + 1 < order.size() && values[order.get(j + 1)] == values[order.get(i)]) {
                j++;
            }
            for (int k = i; k <= j; k++) {
                ranks[order.get(k)] = (i + j) / 2.0;
            }
            i = j + 1;
        }
        return ranks;
    }

    /** Quadratic weighted kappa of whole grades from 0 to 4. */
    static double kappa(int[] a, int[] b) {
        double[][] seen = new double[5][5];
        double[] rows = new double[5];
        double[] columns = new double[5];
        for (int i = 0; i < a.length; i++) {
            seen[a[i]][b[i]]++;
            rows[a[i]]++;
            columns[b[i]]++;
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                observed += (i - j) * (i - j) * seen[i][j];
                expected += (i - j) * (i - j) * rows[i] * columns[j] / a.length;
            }
        }
        return 1 - observed / expected;
    }
}
