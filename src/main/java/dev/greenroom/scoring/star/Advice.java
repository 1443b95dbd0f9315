package dev.greenroom.scoring.star;

import dev.greenroom.scoring.NextEdit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Picks the changes that gain most, each scored again with its rules satisfied and all else equal. */
final class Advice {

    private static final int MOST_EDITS = 3;
    private static final int LEAST_GAIN = 2;

    private final Total total;

    Advice(Total total) {
        this.total = total;
    }

    /** @param cuts what may be left out, scored already */
    List<NextEdit> edits(Map<Rule, Double> strengths, Story story, Stream<NextEdit> cuts) {
        int now = total.overall(strengths, story);
        Stream<NextEdit> additions = Arrays.stream(Edit.values())
                .map(edit -> new NextEdit(
                        edit.id(),
                        total.overall(edit.applyTo(strengths), story) - now,
                        Wording.of("edit." + edit.id())));
        return Stream.concat(additions, cuts)
                .filter(edit -> edit.gain() >= LEAST_GAIN)
                .sorted(Comparator.comparingInt(NextEdit::gain).reversed())
                .limit(MOST_EDITS)
                .toList();
    }
}
