package dev.greenroom.scoring.keypoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the features of a {@link Match} are weighed.
 *
 * @param weights fitted on graded answers, so that the mean over the key points comes near the grade
 */
public record CoverageModel(double[] weights) {

    private static final String RESOURCE = "/scoring/coverage.json";

    public static CoverageModel load() {
        try (InputStream stream = CoverageModel.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("No " + RESOURCE + " on the classpath");
            }
            return JsonMapper.shared().readValue(stream, CoverageModel.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How far a key point is covered, from 0 to 1. */
    public double coverage(double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
