package dev.greenroom.scoring.fit;

import java.util.Arrays;

/** Coefficients as they are shipped: four decimals. */
final class Rounded {

    private Rounded() {}

    static double of(double value) {
        return Math.round(value * 1e4) / 1e4;
    }

    static double[] of(double[] row) {
        return Arrays.stream(row).map(Rounded::of).toArray();
    }

    static double[][] of(double[][] rows) {
        return Arrays.stream(rows).map(Rounded::of).toArray(double[][]::new);
    }
}
