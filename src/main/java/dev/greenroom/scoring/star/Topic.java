package dev.greenroom.scoring.star;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Embedding;
import java.util.List;

/**
 * What a question asks about, and how near an answer comes to it.
 *
 * @param question the meaning of the whole question
 */
public record Topic(Embedding question) {

    public static Topic of(String question, Embedder embedder) {
        return new Topic(embedder.embed(question));
    }

    /** Nearness as it is, and where answers and questions are compared; ready to be weighed, the last is constant. */
    public double[] nearness(List<Unit> telling, TopicSpace space) {
        if (telling.isEmpty()) {
            return new double[] {0, 0, 1};
        }
        double[] mean = mean(telling);
        double[] asked = space.question(question);
        return new double[] {
            5 * TopicSpace.product(TopicSpace.unit(mean), TopicSpace.doubles(question.values())),
            5 * TopicSpace.product(space.turned(space.answer(mean)), asked),
            1
        };
    }

    /** The mean vector of what tells something; a long sentence counts for more than a short one. */
    public static double[] mean(List<Unit> units) {
        double[] mean = new double[units.getFirst().embedding().dimensions()];
        double all = units.stream().mapToDouble(Topic::weight).sum();
        for (Unit unit : units) {
            double weight = weight(unit);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += unit.embedding().at(i) * weight / all;
            }
        }
        return mean;
    }

    private static double weight(Unit unit) {
        return Math.sqrt(1 + unit.words());
    }
}
