package dev.greenroom.reading;

import dev.greenroom.language.Sentences;
import dev.greenroom.language.Span;
import dev.greenroom.language.Words;
import dev.greenroom.reading.Reading.Edit;
import dev.greenroom.reading.Reading.Facts;
import dev.greenroom.reading.Reading.KeyPoint;
import dev.greenroom.reading.Reading.Line;
import dev.greenroom.reading.Reading.Score;
import dev.greenroom.reading.Reading.Sentence;
import dev.greenroom.reading.Reading.Strength;
import dev.greenroom.reading.Reading.Unscored;
import dev.greenroom.scoring.KeyPointReading;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.TechnicalFacts;
import dev.greenroom.scoring.TechnicalResult;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer read against key points. */
final class PointsReading {

    private static final int MOST_STRENGTHS = 2;
    private static final String KEY_POINT_RULE = "keypoint.";

    private final Asked asked;
    private final String answer;
    private final Terms terms;
    private final List<Sentence> sentences;

    PointsReading(Asked asked, String answer, Terms terms) {
        this.asked = asked;
        this.answer = answer;
        this.terms = terms;
        this.sentences = Sentences.cut(answer).stream()
                .map(span -> new Sentence(span.start(), span.end(), null, 1))
                .toList();
    }

    Reading of(TechnicalResult result) {
        return switch (result) {
            case TechnicalResult.Scored scored -> scored(scored);
            case TechnicalResult.NotScored refused -> refused(refused);
        };
    }

    private Reading scored(TechnicalResult.Scored scored) {
        List<KeyPoint> keyPoints =
                scored.keyPoints().stream().map(this::keyPoint).toList();
        List<Line> receipt =
                scored.receipt().stream().map(line -> line(line, keyPoints)).toList();
        return new Reading(
                scored.rubricVersion(),
                asked.type(),
                answer,
                sentences,
                new Score(scored.overall(), scored.band(), List.of(), receipt),
                null,
                strengths(keyPoints),
                scored.nextEdits().stream()
                        .map(edit -> new Edit(edit.rule(), edit.gain(), edit.advice(), null))
                        .toList(),
                scored.followUps(),
                keyPoints,
                facts(scored.facts()));
    }

    private Reading refused(TechnicalResult.NotScored refused) {
        return new Reading(
                refused.rubricVersion(),
                asked.type(),
                answer,
                sentences,
                null,
                new Unscored(refused.reason().code().name(), refused.reason().message()),
                List.of(),
                List.of(),
                List.of(),
                refused.keyPoints().stream()
                        .map(text -> new KeyPoint(text, null, null, null))
                        .toList(),
                Pace.of(asked.type()).facts(Words.count(answer), terms));
    }

    private KeyPoint keyPoint(KeyPointReading reading) {
        Span evidence = reading.evidence();
        return evidence == null
                ? new KeyPoint(reading.text(), reading.status(), null, null)
                : new KeyPoint(reading.text(), reading.status(), evidence.in(answer), sentenceAt(evidence));
    }

    private @Nullable Integer sentenceAt(Span evidence) {
        return IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).end() > evidence.start())
                .boxed()
                .findFirst()
                .orElse(null);
    }

    /** A line for a key point rests on the sentence that says it. */
    private static Line line(ReceiptLine line, List<KeyPoint> keyPoints) {
        List<Integer> evidence = IntStream.range(0, keyPoints.size())
                .filter(i -> line.rule().equals(KEY_POINT_RULE + (i + 1)))
                .mapToObj(i -> keyPoints.get(i).sentence())
                .flatMap(Stream::ofNullable)
                .toList();
        return new Line(line.rule(), line.points(), evidence.isEmpty() ? line.sentences() : evidence, line.why());
    }

    private static List<Strength> strengths(List<KeyPoint> keyPoints) {
        return keyPoints.stream()
                .filter(point -> point.status() == Coverage.COVERED)
                .flatMap(point -> point.evidence() == null || point.sentence() == null
                        ? Stream.empty()
                        : Stream.of(new Strength(Quote.of(point.evidence()), point.sentence(), point.text())))
                .limit(MOST_STRENGTHS)
                .toList();
    }

    private Facts facts(TechnicalFacts facts) {
        return Pace.of(asked.type()).facts(facts.words(), terms).shaped(facts.leadsWithConclusion(), facts.tradeOffs());
    }
}
