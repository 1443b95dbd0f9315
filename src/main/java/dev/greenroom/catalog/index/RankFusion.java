package dev.greenroom.catalog.index;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009): joins rankings whose scores cannot be compared.
 * What stands high in several lists comes first; among equals the earlier list decides.
 */
final class RankFusion {

    /** The constant of the paper: how little the first places are preferred to the next ones. */
    private static final double K = 60;

    private RankFusion() {}

    static <T> List<T> fuse(List<List<T>> rankings) {
        var scores = new LinkedHashMap<T, Double>();
        for (var ranking : rankings) {
            for (int i = 0; i < ranking.size(); i++) {
                scores.merge(ranking.get(i), 1 / (K + i + 1), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
