package dev.greenroom.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One part of the balance bar, in whole per cent of the words.
 *
 * @param from where it begins
 */
public record Share(String part, int from, int percent) {

    static List<Share> of(Reading reading) {
        List<Share> shares = new ArrayList<>();
        if (reading.score() == null) {
            return shares;
        }
        double from = 0;
        for (Reading.Grade grade : reading.score().grades()) {
            int start = (int) Math.round(100 * from);
            int end = (int) Math.round(100 * (from + grade.share()));
            if (end > start) {
                shares.add(new Share(grade.part(), start, end - start));
            }
            from += grade.share();
        }
        return shares;
    }

    public String letter() {
        return part.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** The class that gives it its colour. */
    public String hue() {
        return Hue.of(part);
    }
}
