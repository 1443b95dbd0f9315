package dev.greenroom.platform.web;

/**
 * Ways of seeing colour, as matrices on linear RGB: Machado, Oliveira and Fernandes (2009), "A physiologically-based
 * model for simulation of color vision deficiency", severity 1.0.
 */
enum Sight {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    WITHOUT_RED(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    WITHOUT_GREEN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    WITHOUT_BLUE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    Colour see(Colour colour) {
        return new Colour(row(0, colour), row(1, colour), row(2, colour));
    }

    private double row(int row, Colour colour) {
        double light = matrix[3 * row] * colour.red()
                + matrix[3 * row + 1] * colour.green()
                + matrix[3 * row + 2] * colour.blue();
        return Math.clamp(light, 0, 1);
    }
}
