package dev.greenroom.scoring.fit;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Sentences;
import dev.greenroom.scoring.TechnicalRequest;
import dev.greenroom.scoring.TechnicalType;
import dev.greenroom.scoring.keypoint.CoverageModel;
import dev.greenroom.scoring.keypoint.Match;
import dev.greenroom.scoring.keypoint.Said;
import dev.greenroom.scoring.keypoint.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fits what key points are worth that an answer meets. Each set counts the same however large it is, and only
 * differences within a set count: that one has harder graders than another says nothing of an answer.
 */
final class CoverageFit {

    private static final double RIDGE = 20;
    private static final int FEATURES = 5;

    private final List<Case> cases;
    private final Map<String, double[]> means;
    private final Map<String, Long> sizes;

    private CoverageFit(List<Case> cases) {
        this.cases = cases;
        Map<String, List<Case>> sets = cases.stream().collect(Collectors.groupingBy(Case::source));
        this.means = sets.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, set -> mean(set.getValue())));
        this.sizes = cases.stream().collect(Collectors.groupingBy(Case::source, Collectors.counting()));
    }

    /** One graded answer: the mean over the key points of how they are met, and the letters met as a whole. */
    record Case(
            String source, String question, String label, TechnicalRequest request, double[] features, double score) {

        double measure(int i) {
            return i < FEATURES ? features[i] : score;
        }
    }

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
                TechnicalRequest request =
                        TechnicalRequest.ofReference(row.get(1), TechnicalType.TECHNICAL, row.get(2), row.get(3));
                cases.add(new Case(
                        csv.getFileName().toString(),
                        row.get(0),
                        row.get(5),
                        request,
                        features(request, answer, known, embedder),
                        Double.parseDouble(row.get(4))));
            }
        }
        return cases;
    }

    private static double[] features(
            TechnicalRequest request, List<Statement> answer, Map<String, Statement> known, Embedder embedder) {
        Statement question = known.computeIfAbsent(request.question(), text -> Statement.of(text, embedder));
        Said said = Said.of(answer, question);
        double[] features = new double[FEATURES];
        List<String> keyPoints = request.keyPoints();
        for (String text : keyPoints) {
            Statement point = known.computeIfAbsent(text, key -> Statement.of(key, embedder));
            Match match = Match.of(point, said, question);
            features[0] += match.meaning() / keyPoints.size();
            features[1] += match.letters() / keyPoints.size();
            features[2] += match.words() / keyPoints.size();
            features[3] += match.terms() / keyPoints.size();
        }
        features[4] = said.wholeShare(keyPoints);
        return features;
    }

    static CoverageModel fit(List<Case> cases) {
        return new CoverageFit(cases).fit();
    }

    private CoverageModel fit() {
        double[] worths = WorthFit.fit(cases.stream().map(this::centred).toList(), RIDGE);
        double base = means.values().stream()
                .mapToDouble(mean -> mean[FEATURES] - sum(worths, mean))
                .average()
                .orElseThrow();
        return new CoverageModel(
                Rounded.of(base),
                Rounded.of(worths[0]),
                Rounded.of(worths[1]),
                Rounded.of(worths[2]),
                Rounded.of(worths[3]),
                Rounded.of(worths[4]));
    }

    private WorthFit.Case centred(Case one) {
        double[] mean = Objects.requireNonNull(means.get(one.source()));
        double[] rest = IntStream.range(0, FEATURES)
                .mapToDouble(i -> one.features()[i] - mean[i])
                .toArray();
        double weight = (double) cases.size() / sizes.size() / Objects.requireNonNull(sizes.get(one.source()));
        return new WorthFit.Case(rest, false, one.score() - mean[FEATURES], weight);
    }

    private static double[] mean(List<Case> set) {
        return IntStream.rangeClosed(0, FEATURES)
                .mapToDouble(i -> set.stream()
                        .mapToDouble(one -> one.measure(i))
                        .average()
                        .orElseThrow())
                .toArray();
    }

    private static double sum(double[] worths, double[] features) {
        return IntStream.range(0, FEATURES)
                .mapToDouble(i -> worths[i] * features[i])
                .sum();
    }

    static double value(Case one, CoverageModel model) {
        double[] worths = {model.meaning(), model.letters(), model.words(), model.terms(), model.whole()};
        return model.base() + sum(worths, one.features());
    }
}
