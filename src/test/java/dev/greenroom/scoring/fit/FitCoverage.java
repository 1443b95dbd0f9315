package dev.greenroom.scoring.fit;

import dev.greenroom.language.Embedder;
import dev.greenroom.scoring.keypoint.CoverageModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Fits the coverage of key points on graded answers given by {@code -Dgraded.dir}, which stay outside the repository. */
public final class FitCoverage {

    private static final Path SHIPPED = Path.of("src/main/resources/scoring/coverage.json");
    private static final int FOLDS = 5;
    private static final int SAF_EVERY = 2;
    private static final int EVERY = 10;

    private FitCoverage() {}

    public static void main(String[] arguments) throws Exception {
        String directory = System.getProperty("graded.dir");
        if (directory == null) {
            System.out.println("No -Dgraded.dir: the coverage of key points is not fitted again.");
            return;
        }
        Embedder embedder = RememberedEmbedder.models().embedder();
        List<CoverageFit.Case> cases = new ArrayList<>();
        cases.addAll(CoverageFit.read(Path.of(directory, "saf_dev.csv"), SAF_EVERY, embedder));
        cases.addAll(CoverageFit.read(Path.of(directory, "scientsbank_dev.csv"), EVERY, embedder));
        cases.addAll(CoverageFit.read(Path.of(directory, "beetle_dev.csv"), EVERY, embedder));
        report(cases);
        Files.writeString(SHIPPED, JsonMapper.shared().writeValueAsString(CoverageFit.fit(cases)));
    }

    private static void report(List<CoverageFit.Case> cases) {
        double[] said = new double[cases.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int here = fold;
            CoverageModel model = CoverageFit.fit(
                    cases.stream().filter(one -> fold(one) != here).toList());
            for (int i = 0; i < said.length; i++) {
                if (fold(cases.get(i)) == here) {
                    said[i] = CoverageFit.value(cases.get(i), model);
                }
            }
        }
        for (String source : List.of("saf_dev.csv", "scientsbank_dev.csv", "beetle_dev.csv")) {
            int[] these = java.util.stream.IntStream.range(0, said.length)
                    .filter(i -> cases.get(i).source().equals(source))
                    .toArray();
            double[] a =
                    java.util.Arrays.stream(these).mapToDouble(i -> said[i]).toArray();
            double[] b = java.util.Arrays.stream(these)
                    .mapToDouble(i -> cases.get(i).score())
                    .toArray();
            System.out.printf(
                    "%s, %d answers, questions held out: pearson %.3f%n", source, a.length, Agreement.pearson(a, b));
        }
    }

    private static int fold(CoverageFit.Case one) {
        return Math.floorMod(one.question().hashCode(), FOLDS);
    }
}
