package dev.greenroom.scoring.fit;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Sentences;
import dev.greenroom.scoring.TechnicalRequest;
import dev.greenroom.scoring.TechnicalType;
import dev.greenroom.scoring.keypoint.CoverageModel;
import dev.greenroom.scoring.keypoint.Match;
import dev.greenroom.scoring.keypoint.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fits how near a key point counts as covered: the mean coverage comes near the graders' score. */
final class CoverageFit {

    private static final double PENALTY = 0.5;

    private CoverageFit() {}

    /** One graded answer: the features of each key point's match. */
    record Case(String source, String question, List<double[]> features, double score) {}

    static List<Case> read(Path csv, int every, Embedder embedder) throws IOException {
        List<List<String>> rows = Csv.parse(Files.readString(csv));
        Map<String, Statement> known = new HashMap<>();
        List<Case> cases = new ArrayList<>();
        for (int i = 1; i < rows.size(); i += every) {
            List<String> row = rows.get(i);
            Statement question = known.computeIfAbsent(row.get(1), text -> Statement.of(text, embedder));
            List<Statement> answer = Sentences.cut(row.get(3)).stream()
                    .map(span -> Statement.of(span.in(row.get(3)), embedder))
                    .toList();
            if (answer.isEmpty()) {
                continue;
            }
            List<double[]> features =
                    TechnicalRequest.ofReference(row.get(1), TechnicalType.TECHNICAL, row.get(2), row.get(3))
                            .keyPoints()
                            .stream()
                            .map(point -> known.computeIfAbsent(point, text -> Statement.of(text, embedder)))
                            .map(point -> Match.of(point, answer, question).features())
                            .toList();
            cases.add(new Case(csv.getFileName().toString(), row.get(0), features, Double.parseDouble(row.get(4))));
        }
        return cases;
    }

    static CoverageModel fit(List<Case> cases) {
        int width = cases.getFirst().features().getFirst().length;
        double[] weights = Minimizer.minimize(
                (at, gradient) -> {
                    double loss = 0;
                    for (int i = 0; i < width - 1; i++) {
                        loss += PENALTY * at[i] * at[i] / 2;
                        gradient[i] += PENALTY * at[i];
                    }
                    for (Case one : cases) {
                        loss += add(one, at, gradient);
                    }
                    return loss;
                },
                width,
                200);
        for (int i = 0; i < width; i++) {
            weights[i] = Math.round(weights[i] * 1e4) / 1e4;
        }
        return new CoverageModel(weights);
    }

    private static double add(Case one, double[] at, double[] gradient) {
        CoverageModel model = new CoverageModel(at);
        double error = mean(one, model) - one.score();
        for (double[] features : one.features()) {
            double p = model.coverage(features);
            double slope = 2 * error * p * (1 - p) / one.features().size();
            for (int i = 0; i < features.length; i++) {
                gradient[i] += slope * features[i];
            }
        }
        return error * error;
    }

    static double mean(Case one, CoverageModel model) {
        return one.features().stream().mapToDouble(model::coverage).average().orElse(0);
    }
}
