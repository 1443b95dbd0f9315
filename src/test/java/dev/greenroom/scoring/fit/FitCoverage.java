package dev.greenroom.scoring.fit;

import dev.greenroom.language.Embedder;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.TechnicalResult;
import dev.greenroom.scoring.keypoint.CoverageModel;
import dev.greenroom.scoring.keypoint.KeyPointScorer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Fits the coverage of key points on graded answers given by {@code -Dgraded.dir}, which stay outside the repository. */
public final class FitCoverage {

    private static final Path SHIPPED = Path.of("src/main/resources/scoring/coverage.json");
    private static final int FOLDS = 5;
    private static final int SAF_EVERY = 1;
    private static final int EVERY = 5;

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
        CoverageModel model = CoverageFit.fit(cases);
        reportContradictions(cases, new KeyPointScorer(embedder, model));
        Files.writeString(SHIPPED, JsonMapper.shared().writeValueAsString(model) + "\n");
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

    /** How often the opposite of a key point is seen where the graders saw it, and where they saw none. */
    private static void reportContradictions(List<CoverageFit.Case> cases, KeyPointScorer scorer) {
        for (String source : List.of("scientsbank_dev.csv", "beetle_dev.csv")) {
            for (String label : List.of("contradictory", "incorrect", "correct")) {
                List<CoverageFit.Case> these = cases.stream()
                        .filter(one ->
                                one.source().equals(source) && one.label().equals(label))
                        .toList();
                long seen = these.stream()
                        .filter(one -> isContradicted(scorer.score(one.request(), "")))
                        .count();
                System.out.printf("%s, %s: contradiction seen in %d of %d%n", source, label, seen, these.size());
            }
        }
    }

    private static boolean isContradicted(TechnicalResult result) {
        return result instanceof TechnicalResult.Scored scored
                && scored.keyPoints().stream().anyMatch(point -> point.status() == Coverage.CONTRADICTED);
    }

    private static int fold(CoverageFit.Case one) {
        return Math.floorMod(one.question().hashCode(), FOLDS);
    }
}
