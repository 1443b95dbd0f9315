package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Span;
import dev.greenroom.language.Words;
import dev.greenroom.scoring.KeyPointReading;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.NextEdit;
import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.Refusal;
import dev.greenroom.scoring.Refusal.Code;
import dev.greenroom.scoring.TechnicalFacts;
import dev.greenroom.scoring.TechnicalRequest;
import dev.greenroom.scoring.TechnicalResult;
import dev.greenroom.scoring.star.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges an answer by how far it covers each key point. The same input gives the same result. */
public final class KeyPointScorer {

    private static final double COVERED = 0.6;
    private static final double PARTIAL = 0.35;
    private static final double SAME_MATTER = 0.72;
    private static final double SHARED_WORDS = 0.4;
    private static final int MOST_STATEMENTS = 400;
    private static final int MOST_ADVICE = 3;
    private static final double WORDS_PER_SECOND = 130 / 60.0;
    private static final Pattern TRADE_OFF = Pattern.compile(
            "\\b(?:trade-?offs?|at the (?:cost|expense) of|on the other hand|whereas|in exchange|downside|drawback|depends on|instead of)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Embedder embedder;
    private final CoverageModel model;

    public KeyPointScorer(Embedder embedder, CoverageModel model) {
        this.embedder = embedder;
        this.model = model;
    }

    private record Judged(KeyPointReading reading, double coverage) {}

    public TechnicalResult score(TechnicalRequest request, String rubricVersion) {
        List<Span> spans = Prose.statements(request.answer());
        int words = Words.count(request.answer());
        if (Prose.isMostlyCode(request.answer())) {
            return refuse(Code.CODE, request, rubricVersion);
        }
        if (spans.isEmpty() || words == 0) {
            return refuse(Code.TOO_SHORT, request, rubricVersion);
        }
        List<Judged> judged = judge(request, spans);
        List<ReceiptLine> receipt = receipt(judged);
        int overall = (int) receipt.stream().mapToDouble(ReceiptLine::points).sum();
        return new TechnicalResult.Scored(
                rubricVersion,
                overall,
                judged.stream().map(Judged::reading).toList(),
                receipt,
                edits(judged),
                followUps(judged, request.answer()),
                facts(request.answer(), words, judged, spans));
    }

    private static TechnicalResult refuse(Code code, TechnicalRequest request, String rubricVersion) {
        String message = Wording.of("refusal.technical." + code.name().toLowerCase(Locale.ROOT));
        return new TechnicalResult.NotScored(rubricVersion, new Refusal(code, message), request.keyPoints());
    }

    private List<Judged> judge(TechnicalRequest request, List<Span> spans) {
        Statement question = Statement.of(request.question(), embedder);
        List<Span> read = spans.subList(0, Math.min(spans.size(), MOST_STATEMENTS));
        List<Statement> statements = read.stream()
                .map(span -> Statement.of(span.in(request.answer()), embedder))
                .toList();
        List<Judged> judged = new ArrayList<>();
        for (String text : request.keyPoints()) {
            Match match = Match.of(Statement.of(text, embedder), statements, question);
            judged.add(judge(text, match, statements.get(match.best()), read.get(match.best())));
        }
        return judged;
    }

    private Judged judge(String point, Match match, Statement nearest, Span evidence) {
        boolean sameMatter = match.nearest() > SAME_MATTER && match.shared() > SHARED_WORDS;
        if (sameMatter && Polarity.opposite(point, nearest.text())) {
            return new Judged(new KeyPointReading(point, Coverage.CONTRADICTED, evidence), 0);
        }
        double coverage = model.coverage(match.features());
        Coverage status =
                coverage >= COVERED ? Coverage.COVERED : coverage >= PARTIAL ? Coverage.PARTIAL : Coverage.MISSING;
        return new Judged(new KeyPointReading(point, status, status == Coverage.MISSING ? null : evidence), coverage);
    }

    private static List<ReceiptLine> receipt(List<Judged> judged) {
        List<ReceiptLine> lines = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            Judged one = judged.get(i);
            double points = Math.round(200 * one.coverage() / judged.size()) / 2.0;
            String status = one.reading().status().name().toLowerCase(Locale.ROOT);
            lines.add(new ReceiptLine(
                    "keypoint." + (i + 1),
                    points,
                    List.of(),
                    Wording.of("keypoint." + status).formatted(one.reading().text())));
        }
        double sum = lines.stream().mapToDouble(ReceiptLine::points).sum();
        if (sum > 100) {
            lines.add(new ReceiptLine("cap.highest", 100 - sum, List.of(), Wording.of("cap.highest")));
        } else if (sum != Math.floor(sum)) {
            lines.add(new ReceiptLine("rounding", Math.floor(sum) - sum, List.of(), Wording.of("rounding")));
        }
        return lines;
    }

    private static List<NextEdit> edits(List<Judged> judged) {
        int now = total(judged, -1);
        return IntStream.range(0, judged.size())
                .filter(i -> judged.get(i).reading().status() != Coverage.COVERED)
                .mapToObj(i -> new NextEdit(
                        "keypoint." + (i + 1),
                        total(judged, i) - now,
                        Wording.of("edit.keypoint")
                                .formatted(judged.get(i).reading().text())))
                .filter(edit -> edit.gain() > 0)
                .sorted(Comparator.comparingInt(NextEdit::gain).reversed())
                .limit(MOST_ADVICE)
                .toList();
    }

    /** The overall when one key point is covered as well as key points usually are. */
    private static int total(List<Judged> judged, int satisfied) {
        List<Judged> changed = new ArrayList<>(judged);
        if (satisfied >= 0) {
            Judged before = judged.get(satisfied);
            changed.set(satisfied, new Judged(before.reading(), Math.max(before.coverage(), 0.8)));
        }
        return (int) receipt(changed).stream().mapToDouble(ReceiptLine::points).sum();
    }

    private static List<String> followUps(List<Judged> judged, String answer) {
        return judged.stream()
                .map(Judged::reading)
                .filter(reading -> reading.status() == Coverage.PARTIAL || reading.status() == Coverage.CONTRADICTED)
                .flatMap(reading -> Stream.ofNullable(reading.evidence()))
                .map(evidence -> Wording.of("follow-up.keypoint").formatted(shortened(evidence.in(answer))))
                .distinct()
                .limit(MOST_ADVICE)
                .toList();
    }

    private static String shortened(String text) {
        String[] words = text.strip().replaceAll("[.?!]+$", "").split("\\s+");
        return words.length <= 14
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, 14)) + " …";
    }

    private static TechnicalFacts facts(String answer, int words, List<Judged> judged, List<Span> spans) {
        boolean leads = judged.stream()
                .map(Judged::reading)
                .anyMatch(reading ->
                        reading.status() == Coverage.COVERED && spans.getFirst().equals(reading.evidence()));
        return new TechnicalFacts(
                words,
                (int) Math.round(words / WORDS_PER_SECOND),
                leads,
                TRADE_OFF.matcher(answer).find());
    }
}
