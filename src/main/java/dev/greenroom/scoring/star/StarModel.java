package dev.greenroom.scoring.star;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything fitted that reads a story.
 *
 * @param gate weights of "tells nothing"
 * @param chain weights of the parts
 * @param substance weights of how much a sentence says
 * @param space where answers and questions are compared
 * @param topic weights of "is about the question"
 * @param points what full strength of each rule adds to the overall, or takes where the rule does not reward
 * @param bases what the overall starts from: behavioural, situational
 * @param grades how each grade is read off the rules
 */
public record StarModel(
        double[] gate,
        Chain chain,
        double[] substance,
        TopicSpace space,
        double[] topic,
        Map<Rule, Double> points,
        double[] bases,
        Map<Rule.Grade, GradeModel> grades) {

    private static final String RESOURCE = "/scoring/star.json";

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

    public double points(Rule rule) {
        return Objects.requireNonNull(points.get(rule), rule::id);
    }

    public double base(boolean situational) {
        return bases[situational ? 1 : 0];
    }

    public GradeModel grade(Rule.Grade grade) {
        return Objects.requireNonNull(grades.get(grade), grade::name);
    }

    public Labeller labeller() {
        return new Labeller(gate, chain, substance);
    }

    /** How probable it is that the answer is about the question. */
    public double onTopic(Topic topic, List<Unit> telling) {
        return Labeller.probability(this.topic, topic.nearness(telling, space));
    }
}
