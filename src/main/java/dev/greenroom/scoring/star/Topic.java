package dev.greenroom.scoring.star;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Embedding;
import java.util.Arrays;
import java.util.List;

/**
 * What a question asks about, and how near an answer comes to it.
 *
 * @param question the meaning of what the question asks for
 */
public record Topic(Embedding question) {

    /** A story that is near to several usual questions must be nearer still to the one that was asked. */
    private static final int RIVALS = 3;

    public static Topic of(String question, Embedder embedder) {
        return new Topic(embedder.embed(Essence.of(question)));
    }

    /** Nearness to this question and to the nearest usual ones; ready to be weighed, the last is constant. */
    public double[] nearness(List<Unit> telling, TopicSpace space) {
        if (telling.isEmpty()) {
            return new double[] {0, 0, 1};
        }
        double[] turned = space.turned(space.answer(mean(telling)));
        double[] usual = Arrays.stream(space.usual())
                .mapToDouble(asked -> TopicSpace.product(turned, asked))
                .sorted()
                .toArray();
        double rivals = Arrays.stream(usual)
                .skip(Math.max(0, usual.length - RIVALS))
                .average()
                .orElse(0);
        return new double[] {5 * TopicSpace.product(turned, space.question(question)), 5 * rivals, 1};
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
