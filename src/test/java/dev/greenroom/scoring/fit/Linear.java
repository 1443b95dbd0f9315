package dev.greenroom.scoring.fit;

import java.util.List;

/** Linear systems with a symmetric positive matrix, and ridge regression by them. */
final class Linear {

    private Linear() {}

    static double[][] plusDiagonal(double[][] matrix, double value) {
        double[][] sum = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            sum[i] = matrix[i].clone();
            sum[i][i] += value;
        }
        return sum;
    }

    /** X of A X = B, by the Cholesky factors of A. */
    static double[][] solve(double[][] a, double[][] b) {
        double[][] lower = cholesky(a);
        int n = a.length;
        double[][] x = new double[n][];
        for (int i = 0; i < n; i++) {
            x[i] = b[i].clone();
            for (int k = 0; k < i; k++) {
                subtract(x[i], lower[i][k], x[k]);
            }
            scale(x[i], 1 / lower[i][i]);
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                subtract(x[i], lower[k][i], x[k]);
            }
            scale(x[i], 1 / lower[i][i]);
        }
        return x;
    }

    /** Weights that bring the weighed sums near the values; the last column is constant and bears no penalty. */
    static double[] ridge(List<LabelFit.Row> rows, double penalty) {
        int width = rows.getFirst().x().length;
        double[][] gram = new double[width][width];
        double[][] right = new double[width][1];
        for (LabelFit.Row row : rows) {
            for (int i = 0; i < width; i++) {
                double weighed = row.weight() * row.x()[i];
                right[i][0] += weighed * row.y();
                for (int j = 0; j < width; j++) {
                    gram[i][j] += weighed * row.x()[j];
                }
            }
        }
        for (int i = 0; i < width; i++) {
            gram[i][i] += i < width - 1 ? penalty : 1e-9;
        }
        double[][] solved = solve(gram, right);
        double[] weights = new double[width];
        for (int i = 0; i < width; i++) {
            weights[i] = solved[i][0];
        }
        return weights;
    }

    private static double[][] cholesky(double[][] a) {
        int n = a.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        return lower;
    }

    private static void subtract(double[] row, double factor, double[] other) {
        for (int i = 0; i < row.length; i++) {
            row[i] -= factor * other[i];
        }
    }

    private static void scale(double[] row, double factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] *= factor;
        }
    }
}
