package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Span;
import dev.greenroom.language.Words;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.Refusal;
import dev.greenroom.scoring.Refusal.Code;
import dev.greenroom.scoring.SpeakingPace;
import dev.greenroom.scoring.TechnicalFacts;
import dev.greenroom.scoring.TechnicalRequest;
import dev.greenroom.scoring.TechnicalResult;
import dev.greenroom.scoring.TechnicalType;
import dev.greenroom.scoring.star.ContentWords;
import dev.greenroom.scoring.star.OpeningQuestion;
import dev.greenroom.scoring.star.Wording;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges an answer by how far it covers each key point. The same input gives the same result. */
public final class KeyPointScorer {

    private final Embedder embedder;
    private final CoverageModel model;
    private final Judge judge;

    public KeyPointScorer(Embedder embedder, CoverageModel model) {
        this.embedder = embedder;
        this.model = model;
        this.judge = new Judge(embedder, model);
    }

    public TechnicalResult score(TechnicalRequest request, String rubricVersion) {
        List<Span> spans = Prose.statements(request.answer());
        if (Prose.isMostlyCode(request.answer())) {
            return refuse(Code.CODE, request, rubricVersion);
        }
        if (spans.isEmpty() || Words.count(request.answer()) == 0) {
            return refuse(Code.TOO_SHORT, request, rubricVersion);
        }
        Judge.Verdict verdict = judge.judge(request, spans);
        List<Judged> judged = verdict.points();
        if (isGibberish(request, judged)) {
            return refuse(Code.GIBBERISH, request, rubricVersion);
        }
        List<ReceiptLine> form = request.type() == TechnicalType.OPENING
                ? OpeningRules.lines(request.question(), request.answer())
                : List.of();
        KeyPointReceipt receipt = new KeyPointReceipt(model, form);
        return new TechnicalResult.Scored(
                rubricVersion,
                receipt.overall(verdict),
                judged.stream().map(Judged::reading).toList(),
                receipt.of(verdict),
                new KeyPointAdvice(model, form).edits(verdict),
                KeyPointAdvice.followUps(judged, request.answer()),
                facts(request, judged, spans));
    }

    /** A rare term of the question or of a key point is no gibberish, however few know it. */
    private boolean isGibberish(TechnicalRequest request, List<Judged> judged) {
        Set<String> known = ContentWords.of(request.question() + " " + String.join(" ", request.keyPoints()));
        return judged.stream().allMatch(one -> one.reading().status() == Coverage.MISSING)
                && Collections.disjoint(known, ContentWords.of(request.answer()))
                && Gibberish.is(embedder.read(request.answer()).pieces());
    }

    private static TechnicalResult refuse(Code code, TechnicalRequest request, String rubricVersion) {
        String message = Wording.of("refusal.technical." + code.name().toLowerCase(Locale.ROOT));
        return new TechnicalResult.NotScored(rubricVersion, new Refusal(code, message), request.keyPoints());
    }

    private static TechnicalFacts facts(TechnicalRequest request, List<Judged> judged, List<Span> spans) {
        String answer = request.answer();
        int words = Words.count(answer);
        boolean introduces =
                request.type() == TechnicalType.OPENING && OpeningQuestion.isIntroduction(request.question());
        return new TechnicalFacts(
                words,
                (int) Math.round(SpeakingPace.seconds(words)),
                leadsWithAPoint(judged, spans.getFirst()),
                DesignReader.TRADE_OFFS.matcher(answer).find(),
                request.type() == TechnicalType.DESIGN ? DesignReader.read(answer) : null,
                introduces ? OpeningRules.introduction(answer) : null);
    }

    private static boolean leadsWithAPoint(List<Judged> judged, Span first) {
        return judged.stream()
                .map(Judged::reading)
                .anyMatch(reading -> reading.status() == Coverage.COVERED && first.equals(reading.evidence()));
    }
}
