package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Span;
import dev.greenroom.scoring.KeyPointReading;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.TechnicalRequest;
import java.util.ArrayList;
import java.util.List;

/** Says of every key point how far the answer covers it, or that it says the opposite. */
final class Judge {

    private static final double COVERED = 0.58;
    private static final double PARTIAL = 0.38;
    private static final double SAME_MATTER = 0.8;
    private static final double SHARED_WORDS = 0.5;
    private static final int MOST_STATEMENTS = 400;

    private final Embedder embedder;
    private final CoverageModel model;

    Judge(Embedder embedder, CoverageModel model) {
        this.embedder = embedder;
        this.model = model;
    }

    /**
     * An answer judged.
     *
     * @param whole the share of the words of all key points together that it uses, as a root, from 0 to 1
     */
    record Verdict(List<Judged> points, double whole) {}

    Verdict judge(TechnicalRequest request, List<Span> spans) {
        List<Span> read = spans.subList(0, Math.min(spans.size(), MOST_STATEMENTS));
        Statement question = Statement.of(request.question(), embedder);
        List<Statement> statements = read.stream()
                .map(span -> Statement.of(span.in(request.answer()), embedder))
                .toList();
        Said said = Said.of(statements, question);
        List<Judged> judged = new ArrayList<>();
        for (String text : request.keyPoints()) {
            Match match = Match.of(Statement.of(text, embedder), said, question);
            judged.add(judge(text, match, statements.get(match.best()), read.get(match.best())));
        }
        return new Verdict(judged, said.wholeShare(request.keyPoints()));
    }

    private Judged judge(String point, Match match, Statement nearest, Span evidence) {
        boolean sameMatter = match.nearest() > SAME_MATTER && match.shared() > SHARED_WORDS;
        if (sameMatter && Polarity.opposite(point, nearest.text())) {
            return new Judged(new KeyPointReading(point, Coverage.CONTRADICTED, evidence), 0);
        }
        double coverage = model.coverage(match);
        Coverage status =
                coverage >= COVERED ? Coverage.COVERED : coverage >= PARTIAL ? Coverage.PARTIAL : Coverage.MISSING;
        return new Judged(new KeyPointReading(point, status, status == Coverage.MISSING ? null : evidence), coverage);
    }
}
