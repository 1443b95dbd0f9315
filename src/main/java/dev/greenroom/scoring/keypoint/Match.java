package dev.greenroom.scoring.keypoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How near an answer comes to a key point.
 *
 * @param features to be weighed; words that the question already gives are not counted
 * @param best index of the statement that comes nearest
 * @param shared the share of the point's own words that the nearest statement has
 */
public record Match(double[] features, int best, double nearest, double shared) {

    public static Match of(Statement point, List<Statement> answer, Statement question) {
        Set<String> own = without(point.words(), question.words());
        Set<String> said = new HashSet<>();
        answer.forEach(statement -> said.addAll(statement.words()));
        List<Double> near = new ArrayList<>();
        int best = 0;
        for (int i = 0; i < answer.size(); i++) {
            near.add(value(point, answer.get(i), own));
            best = near.get(i) > near.get(best) ? i : best;
        }
        Statement nearest = answer.get(best);
        double similarity = answer.stream()
                .mapToDouble(one -> one.meaning().similarity(point.meaning()))
                .max()
                .orElse(0);
        double given = point.meaning().similarity(question.meaning());
        double echoed = nearest.meaning().similarity(question.meaning());
        double anywhere = recall(own, said);
        double here = recall(own, nearest.words());
        double length = Math.min(1, nearest.words().size() / 12.0);
        double[] features = {
            5 * similarity,
            5 * similarity * similarity,
            2 * anywhere,
            2 * here,
            3 * given,
            3 * echoed,
            length,
            Polarity.opposite(point.text(), nearest.text()) ? 1 : 0,
            1
        };
        return new Match(features, best, similarity, here);
    }

    private static double value(Statement point, Statement one, Set<String> own) {
        return one.meaning().similarity(point.meaning()) + 0.3 * recall(own, one.words());
    }

    private static double recall(Set<String> wanted, Set<String> said) {
        return wanted.isEmpty() ? 0.5 : wanted.stream().filter(said::contains).count() / (double) wanted.size();
    }

    private static Set<String> without(Set<String> words, Set<String> given) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(given);
        return rest;
    }
}
