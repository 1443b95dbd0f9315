package dev.greenroom.language;

/** What a text means, as a vector of length 1: texts that mean the same point the same way. */
public final class Embedding {

    private final float[] values;

    private Embedding(float[] values) {
        this.values = values;
    }

    /** Scales the values to length 1; all zeros stay as they are. */
    public static Embedding of(float[] values) {
        double length = Math.sqrt(product(values, values));
        float[] unit = new float[values.length];
        for (int i = 0; i < values.length && length > 0; i++) {
            unit[i] = (float) (values[i] / length);
        }
        return new Embedding(unit);
    }

    public int dimensions() {
        return values.length;
    }

    public float[] values() {
        return values.clone();
    }

    public float at(int dimension) {
        return values[dimension];
    }

    /** The cosine of the angle between the two, from -1 to 1. */
    public double similarity(Embedding other) {
        return product(values, other.values);
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
