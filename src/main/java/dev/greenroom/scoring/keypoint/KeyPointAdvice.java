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

    private KeyPointAdvice() {}

    /** The changes that gain most, each scored again with all else equal. */
    static List<NextEdit> edits(List<Judged> judged, List<ReceiptLine> form) {
        int now = KeyPointReceipt.overall(KeyPointReceipt.of(judged, form));
        Stream<NextEdit> points = IntStream.range(0, judged.size())
                .filter(i -> judged.get(i).reading().status() != Coverage.COVERED)
                .mapToObj(i -> new NextEdit(
                        "keypoint." + (i + 1),
                        overall(covering(judged, i), form) - now,
                        wording(judged.get(i).reading())));
        Stream<NextEdit> shape = form.stream()
                .map(line -> new NextEdit(
                        line.rule(), overall(judged, without(form, line)) - now, Wording.of("edit." + line.rule())));
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

    private static int overall(List<Judged> judged, List<ReceiptLine> form) {
        return KeyPointReceipt.overall(KeyPointReceipt.of(judged, form));
    }

    private static List<Judged> covering(List<Judged> judged, int point) {
        List<Judged> changed = new ArrayList<>(judged);
        Judged before = judged.get(point);
        changed.set(point, new Judged(before.reading(), Math.max(before.coverage(), WELL_COVERED)));
        return changed;
    }

    private static List<ReceiptLine> without(List<ReceiptLine> form, ReceiptLine line) {
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
