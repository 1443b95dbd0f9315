package dev.greenroom.scoring.fit;

import dev.greenroom.scoring.star.Labelled;
import java.util.List;

/** Counts words by the raters' label and the label said. */
final class LabelReport {

    private static final String LETTERS = "STARN";

    private final long[][] seen = new long[5][5];

    void add(LabelFit.Read read, List<Labelled> said) {
        for (String labels : read.labels()) {
            for (int k = 0; k < said.size(); k++) {
                int gold = LETTERS.indexOf(labels.charAt(k));
                int guess = LETTERS.indexOf(said.get(k).component().name().charAt(0));
                seen[gold][guess] += said.get(k).unit().text().split("\\s+").length;
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        double sum = 0;
        long right = 0;
        long all = 0;
        for (int label = 0; label < 5; label++) {
            long gold = 0;
            long guessed = 0;
            for (int other = 0; other < 5; other++) {
                gold += seen[label][other];
                guessed += seen[other][label];
            }
            double f1 = 2.0 * seen[label][label] / Math.max(1, gold + guessed);
            sum += f1;
            right += seen[label][label];
            all += gold;
            out.append(LETTERS.charAt(label)).append(' ').append(java.util.Arrays.toString(seen[label]));
            out.append(String.format("  F1 %.3f%n", f1));
        }
        return out + String.format("macro-F1 %.3f  accuracy %.3f%n", sum / 5, (double) right / all);
    }
}
