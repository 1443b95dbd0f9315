package dev.greenroom.scoring.keypoint;

import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.star.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Adds what the key points earn, and what the form takes, up to an overall from 0 to 100. */
final class KeyPointReceipt {

    private final CoverageModel model;
    private final List<ReceiptLine> form;

    KeyPointReceipt(CoverageModel model, List<ReceiptLine> form) {
        this.model = model;
        this.form = form;
    }

    List<ReceiptLine> of(Judge.Verdict verdict) {
        List<Judged> points = verdict.points();
        List<ReceiptLine> lines = new ArrayList<>();
        add(lines, "base", 100 * model.base(), "base");
        for (int i = 0; i < points.size(); i++) {
            Judged one = points.get(i);
            String status = one.reading().status().name().toLowerCase(Locale.ROOT);
            lines.add(line(
                    "keypoint." + (i + 1),
                    halves(100 * model.most() * one.coverage() / points.size()),
                    "keypoint." + status,
                    one.reading().text()));
        }
        add(lines, "whole.words", 100 * model.whole() * verdict.whole() * agreeing(points), "whole.words");
        lines.addAll(form);
        double sum = sum(lines);
        add(lines, "cap.highest", Math.min(0, 100 - sum), "cap.highest");
        add(lines, "cap.lowest", Math.max(0, -sum), "cap.lowest");
        add(lines, "rounding", Math.floor(sum(lines)) - sum(lines), "rounding");
        return lines;
    }

    int overall(Judge.Verdict verdict) {
        return (int) sum(of(verdict));
    }

    /** Words that are used to say the opposite earn nothing. */
    private static double agreeing(List<Judged> points) {
        long against = points.stream()
                .filter(point -> point.reading().status() == Coverage.CONTRADICTED)
                .count();
        return 1 - (double) against / points.size();
    }

    private static void add(List<ReceiptLine> lines, String rule, double points, String why) {
        if (halves(points) != 0) {
            lines.add(line(rule, halves(points), why));
        }
    }

    private static double halves(double points) {
        return Math.round(points * 2) / 2.0;
    }

    private static double sum(List<ReceiptLine> lines) {
        return lines.stream().mapToDouble(ReceiptLine::points).sum();
    }

    private static ReceiptLine line(String rule, double points, String why, Object... names) {
        return new ReceiptLine(rule, points, List.of(), Wording.of(why).formatted(names));
    }
}
