package dev.greenroom.scoring.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Chain CHAIN =
            new Chain(new double[][] {{1, 0}, {0, 1}, {0.5, 0.5}, {-1, 0.3}}, new double[][] {
                {0.2, 0.1, 0.6, -0.4},
                {-0.3, 0.2, 0.5, 0},
                {0, -0.1, 0.4, 0.3},
                {-0.5, 0, 0.1, 0.2},
                {0.9, 0.1, -0.2, -0.7}
            });
    private static final double[][] FEATURES = {{1, 0}, {0.3, 2}, {-1, 1.5}};

    @Test
    void marginalsWhenSentencesAreFewShouldBeThoseOfAllPathsTogether() {
        double[][] expected = new double[FEATURES.length][Chain.PARTS];
        double total = 0;
        for (int path = 0; path < 64; path++) {
            int[] parts = {path % 4, path / 4 % 4, path / 16};
            double weight = Math.exp(score(parts));
            total += weight;
            for (int k = 0; k < parts.length; k++) {
                expected[k][parts[k]] += weight;
            }
        }
        double[][] marginals = CHAIN.marginals(FEATURES);
        for (int k = 0; k < expected.length; k++) {
            for (int part = 0; part < Chain.PARTS; part++) {
                assertThat(marginals[k][part]).isCloseTo(expected[k][part] / total, within(1e-12));
            }
        }
    }

    @Test
    void marginalsWhenThereIsNoSentenceShouldBeEmpty() {
        assertThat(CHAIN.marginals(new double[0][])).isEmpty();
    }

    @Test
    void marginalsWhenWeightsAreHugeShouldStillSumToOne() {
        double[][] marginals = CHAIN.marginals(new double[][] {{1e4, 0}, {0, -1e4}});
        for (double[] sentence : marginals) {
            assertThat(Arrays.stream(sentence).sum()).isCloseTo(1, within(1e-9));
        }
    }

    private static double score(int... parts) {
        double score = CHAIN.transition()[Chain.START][parts[0]];
        for (int k = 0; k < parts.length; k++) {
            for (int i = 0; i < FEATURES[k].length; i++) {
                score += CHAIN.emission()[parts[k]][i] * FEATURES[k][i];
            }
            score += k > 0 ? CHAIN.transition()[parts[k - 1]][parts[k]] : 0;
        }
        return score;
    }
}
