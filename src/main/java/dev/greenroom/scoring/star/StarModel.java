package dev.greenroom.scoring.star;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything fitted that reads a story.
 *
 * @param gate weights of "tells nothing"
 * @param chain weights of the parts
 * @param topic weights of "is about the question"
 * @param rules what each rule is worth
 * @param gradeBases for each grade what it starts from: behavioural, situational
 * @param pointBases what the overall starts from: behavioural, situational
 */
public record StarModel(
        double[] gate,
        Chain chain,
        double[] topic,
        Map<Rule, Worth> rules,
        Map<Rule.Grade, double[]> gradeBases,
        double[] pointBases) {

    private static final String RESOURCE = "/scoring/star.json";

    /**
     * What full strength of a rule adds, or takes where the rule does not reward.
     *
     * @param grade to its grade, from 0 to 4
     * @param points to the overall
     */
    public record Worth(double grade, double points) {}

    public static StarModel load() {
        try (InputStream stream = StarModel.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("No " + RESOURCE + " on the classpath");
            }
            return JsonMapper.shared().readValue(stream, StarModel.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Worth worth(Rule rule) {
        return Objects.requireNonNull(rules.get(rule), rule::id);
    }

    double gradeBase(Rule.Grade grade, boolean situational) {
        return Objects.requireNonNull(gradeBases.get(grade), grade::name)[situational ? 1 : 0];
    }

    double pointBase(boolean situational) {
        return pointBases[situational ? 1 : 0];
    }

    /** How probable it is that the answer is about the question. */
    public double onTopic(double[] nearness) {
        double sum = 0;
        for (int i = 0; i < nearness.length; i++) {
            sum += topic[i] * nearness[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
