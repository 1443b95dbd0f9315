package dev.greenroom.scoring.keypoint;

import dev.greenroom.scoring.KeyPointReading;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.NextEdit;
import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.star.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to say too, and what an interviewer asks next. */
final class KeyPointAdvice {

    /** How well a key point is covered that is put into an answer on purpose. */
    private static final double WELL_COVERED = 0.8;

    private static final int MOST = 3;
    private static final int MOST_WORDS = 14;

    private final CoverageModel model;
    private final List<ReceiptLine> form;

    KeyPointAdvice(CoverageModel model, List<ReceiptLine> form) {
        this.model = model;
        this.form = form;
    }

    /** The changes that gain most, each scored again with all else equal. */
    List<NextEdit> edits(Judge.Verdict verdict) {
        List<Judged> judged = verdict.points();
        KeyPointReceipt receipt = new KeyPointReceipt(model, form);
        int now = receipt.overall(verdict);
        Stream<NextEdit> points = IntStream.range(0, judged.size())
                .filter(i -> judged.get(i).reading().status() != Coverage.COVERED)
                .mapToObj(i -> new NextEdit(
                        "keypoint." + (i + 1),
                        receipt.overall(covering(verdict, i)) - now,
                        wording(judged.get(i).reading())));
        Stream<NextEdit> shape = form.stream()
                .map(line -> new NextEdit(
                        line.rule(),
                        new KeyPointReceipt(model, without(line)).overall(verdict) - now,
                        Wording.of("edit." + line.rule())));
        return Stream.concat(points, shape)
                .filter(edit -> edit.gain() > 0)
                .sorted(Comparator.comparingInt(NextEdit::gain).reversed())
                .limit(MOST)
                .toList();
    }

    private static String wording(KeyPointReading reading) {
        String id = reading.status() == Coverage.CONTRADICTED ? "edit.keypoint.contradicted" : "edit.keypoint";
        return Wording.of(id).formatted(reading.text());
    }

    private static Judge.Verdict covering(Judge.Verdict verdict, int point) {
        List<Judged> changed = new ArrayList<>(verdict.points());
        Judged before = changed.get(point);
        KeyPointReading covered = new KeyPointReading(
                before.reading().text(), Coverage.COVERED, before.reading().evidence());
        changed.set(point, new Judged(covered, Math.max(before.coverage(), WELL_COVERED)));
        return new Judge.Verdict(changed, verdict.whole());
    }

    private List<ReceiptLine> without(ReceiptLine line) {
        return form.stream().filter(other -> other != line).toList();
    }

    static List<String> followUps(List<Judged> judged, String answer) {
        return judged.stream()
                .map(Judged::reading)
                .filter(reading -> reading.status() == Coverage.PARTIAL || reading.status() == Coverage.CONTRADICTED)
                .flatMap(reading -> followUp(reading, answer))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> followUp(KeyPointReading reading, String answer) {
        if (reading.evidence() == null) {
            return Stream.empty();
        }
        String said = shortened(reading.evidence().in(answer));
        String id = "follow-up.keypoint."
                + (reading.status() == Coverage.CONTRADICTED
                        ? "contradicted"
                        : String.valueOf(Math.floorMod(said.hashCode(), 3) + 1));
        return Stream.of(Wording.of(id).formatted(said));
    }

    private static String shortened(String text) {
        String[] words = text.strip().replaceAll("[.?!]+$", "").split("\\s+");
        return words.length <= MOST_WORDS
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, MOST_WORDS)) + " …";
    }
}
