package dev.greenroom.scoring.keypoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What nearness to the key points is worth, as shares of the overall; fitted on graded answers.
 *
 * @param base where every answer starts
 * @param meaning what the key points earn that are met in meaning
 * @param letters what the key points earn whose letters are met, four in a row
 * @param words what the key points earn that are met in words
 * @param terms what the key points earn whose words are met in meaning
 * @param whole what the words of all key points together earn
 */
public record CoverageModel(double base, double meaning, double letters, double words, double terms, double whole) {

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

    /** The share of the overall that all key points can earn. */
    double most() {
        return meaning + letters + words + terms;
    }

    /** How far a key point is covered, from 0 to 1. */
    double coverage(Match match) {
        return (meaning * match.meaning() + letters * match.letters() + words * match.words() + terms * match.terms())
                / most();
    }
}
