package dev.greenroom.scoring.star;

import dev.greenroom.scoring.star.Unit.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Sentences that stand more than once: one of them counts, and which one is left open. */
final class Repetition {

    /** Beyond this only the first and the last copies are tried. */
    private static final int MOST_READINGS = 64;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Repetition() {}

    /** Every way to count each sentence once; the answer without the copies, whichever they are, is among them. */
    static List<List<Unit>> readings(List<Unit> units) {
        List<List<Integer>> groups = groups(units);
        long ways = groups.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, MOST_READINGS + 1));
        if (ways > MOST_READINGS) {
            return List.of(keeping(units, groups, List::getFirst), keeping(units, groups, List::getLast));
        }
        List<List<Unit>> readings = new ArrayList<>();
        for (int way = 0; way < ways; way++) {
            int[] rest = {way};
            readings.add(keeping(units, groups, group -> {
                int pick = rest[0] % group.size();
                rest[0] /= group.size();
                return group.get(pick);
            }));
        }
        return readings;
    }

    private static List<List<Integer>> groups(List<Unit> units) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            if (!units.get(i).filler()) {
                places.computeIfAbsent(lettersOf(units.get(i).folded()), letters -> new ArrayList<>())
                        .add(i);
            }
        }
        return places.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static List<Unit> keeping(
            List<Unit> units, List<List<Integer>> groups, Function<List<Integer>, Integer> kept) {
        List<Unit> once = new ArrayList<>(units);
        for (List<Integer> group : groups) {
            int keep = kept.apply(group);
            group.stream()
                    .filter(i -> i != keep)
                    .forEach(i -> once.set(i, units.get(i).withForm(Form.REPEATED)));
        }
        return once;
    }

    private static String lettersOf(String folded) {
        return NO_LETTERS.matcher(folded).replaceAll(" ").strip();
    }
}
