package dev.greenroom.scoring.keypoint;

import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.star.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Adds what the key points earn, and what the form takes, up to an overall from 0 to 100. */
final class KeyPointReceipt {

    private KeyPointReceipt() {}

    static List<ReceiptLine> of(List<Judged> judged, List<ReceiptLine> form) {
        List<ReceiptLine> lines = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            Judged one = judged.get(i);
            double points = Math.round(200 * one.coverage() / judged.size()) / 2.0;
            String status = one.reading().status().name().toLowerCase(Locale.ROOT);
            lines.add(line(
                    "keypoint." + (i + 1),
                    points,
                    "keypoint." + status,
                    one.reading().text()));
        }
        lines.addAll(form);
        double sum = sum(lines);
        if (sum > 100) {
            lines.add(line("cap.highest", 100 - sum, "cap.highest"));
        } else if (sum < 0) {
            lines.add(line("cap.lowest", -sum, "cap.lowest"));
        } else if (sum != Math.floor(sum)) {
            lines.add(line("rounding", Math.floor(sum) - sum, "rounding"));
        }
        return lines;
    }

    static int overall(List<ReceiptLine> lines) {
        return (int) sum(lines);
    }

    private static double sum(List<ReceiptLine> lines) {
        return lines.stream().mapToDouble(ReceiptLine::points).sum();
    }

    private static ReceiptLine line(String rule, double points, String why, Object... names) {
        return new ReceiptLine(rule, points, List.of(), Wording.of(why).formatted(names));
    }
}
