package dev.greenroom.scoring.fit;

import dev.greenroom.scoring.star.Labeller;
import dev.greenroom.scoring.star.Topic;
import dev.greenroom.scoring.star.TopicSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Fits "is about the question": answers with their own question against the same answers with other questions. */
final class TopicFit {

    private static final int OTHERS = 8;
    private static final int PARTS = 2;
    private static final double ALIKE = 0.8;
    private static final double PENALTY = 0.3;
    private static final double RELEVANT = 3.5;
    private static final double MOST_RELEVANCE = 1;
    private static final double WELL_TOLD = 5;

    private TopicFit() {}

    /** Where answers and questions are compared, and how their nearness there is weighed. */
    record Fitted(TopicSpace space, double[] weights) {

        double probability(ToldAnswer answer) {
            return Labeller.probability(weights, answer.nearness(answer.topic(), space));
        }
    }

    /** The weights are fitted on answers that the space they are compared in was fitted without. */
    static Fitted fit(List<ToldAnswer> answers) {
        List<ToldAnswer> telling =
                answers.stream().filter(ToldAnswer::tellsSomething).toList();
        List<ToldAnswer> relevant = telling.stream()
                .filter(one -> one.answer().grade(4) >= RELEVANT)
                .toList();
        TopicSpace space = space(relevant);
        List<LabelFit.Row> rows = new ArrayList<>();
        Random random = new Random(3);
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            TopicSpace without = space(IntStream.range(0, relevant.size())
                    .filter(i -> i % PARTS != held)
                    .mapToObj(relevant::get)
                    .toList());
            IntStream.range(0, relevant.size())
                    .filter(i -> i % PARTS == held)
                    .forEach(i -> addRows(relevant.get(i), relevant, without, random, rows));
        }
        return new Fitted(space, LabelFit.logistic(rows, PENALTY));
    }

    /** Told well by itself, and yet the raters found that it does not answer. */
    static boolean isForAnotherQuestion(GradedAnswer answer) {
        return answer.grade(4) <= MOST_RELEVANCE && answer.grade(2) + answer.grade(3) >= WELL_TOLD;
    }

    private static TopicSpace space(List<ToldAnswer> answers) {
        return TopicSpaceFit.fit(answers.stream()
                .map(one -> new TopicSpaceFit.Pair(
                        Topic.mean(one.telling()),
                        TopicSpace.doubles(one.read().question().values())))
                .toList());
    }

    private static void addRows(
            ToldAnswer one, List<ToldAnswer> all, TopicSpace space, Random random, List<LabelFit.Row> rows) {
        rows.add(new LabelFit.Row(one.nearness(one.topic(), space), 1, 1));
        for (int i = 0; i < OTHERS; i++) {
            ToldAnswer other = all.get(random.nextInt(all.size()));
            if (other.read().question().similarity(one.read().question()) < ALIKE) {
                rows.add(new LabelFit.Row(one.nearness(other.topic(), space), 0, 1.0 / OTHERS));
            }
        }
    }
}
