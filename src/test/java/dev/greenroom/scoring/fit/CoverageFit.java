package dev.greenroom.scoring.fit;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Sentences;
import dev.greenroom.scoring.TechnicalRequest;
import dev.greenroom.scoring.TechnicalType;
import dev.greenroom.scoring.keypoint.CoverageModel;
import dev.greenroom.scoring.keypoint.Match;
import dev.greenroom.scoring.keypoint.Pieces;
import dev.greenroom.scoring.keypoint.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fits what key points are worth that an answer meets in meaning and in words. */
final class CoverageFit {

    private static final double RIDGE = 20;

    private CoverageFit() {}

    /** One graded answer: nearness in meaning and in words, the mean over the key points, and in words as a whole. */
    record Case(String source, String question, String label, double[] features, double score) {}

    static List<Case> read(Path csv, int every, Embedder embedder) throws IOException {
        List<List<String>> rows = Csv.parse(Files.readString(csv));
        Map<String, Statement> known = new HashMap<>();
        List<Case> cases = new ArrayList<>();
        for (int i = 1; i < rows.size(); i += every) {
            List<String> row = rows.get(i);
            List<Statement> answer = Sentences.cut(row.get(3)).stream()
                    .map(span -> Statement.of(span.in(row.get(3)), embedder))
                    .toList();
            if (!answer.isEmpty()) {
                cases.add(new Case(
                        csv.getFileName().toString(),
                        row.get(0),
                        row.get(5),
                        features(row, answer, known, embedder),
                        Double.parseDouble(row.get(4))));
            }
        }
        return cases;
    }

    private static double[] features(
            List<String> row, List<Statement> answer, Map<String, Statement> known, Embedder embedder) {
        Statement question = known.computeIfAbsent(row.get(1), text -> Statement.of(text, embedder));
        List<String> keyPoints = TechnicalRequest.ofReference(
                        row.get(1), TechnicalType.TECHNICAL, row.get(2), row.get(3))
                .keyPoints();
        Set<String> said = Pieces.said(answer, question);
        double meaning = 0;
        double words = 0;
        for (String text : keyPoints) {
            Statement point = known.computeIfAbsent(text, key -> Statement.of(key, embedder));
            Match match = Match.of(point, answer, said, question);
            meaning += match.meaning() / keyPoints.size();
            words += match.words() / keyPoints.size();
        }
        return new double[] {meaning, words, Pieces.wholeShare(keyPoints, said)};
    }

    static CoverageModel fit(List<Case> cases) {
        double[] worths = WorthFit.fit(
                cases.stream()
                        .map(one -> new WorthFit.Case(one.features(), false, one.score()))
                        .toList(),
                RIDGE);
        return new CoverageModel(
                Rounded.of(worths[3]), Rounded.of(worths[0]), Rounded.of(worths[1]), Rounded.of(worths[2]));
    }

    static double value(Case one, CoverageModel model) {
        return model.base()
                + model.meaning() * one.features()[0]
                + model.words() * one.features()[1]
                + model.whole() * one.features()[2];
    }
}
