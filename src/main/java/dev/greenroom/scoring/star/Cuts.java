package dev.greenroom.scoring.star;

import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.NextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is better left out: names the sentences, and its gain is that of the answer really scored without them. Shorter
 * alone gains nothing, so most answers get no such advice.
 */
final class Cuts {

    private static final int MOST_SENTENCES = 4;
    private static final int QUOTED_WORDS = 6;

    private final List<Labelled> labelled;
    private final ToIntFunction<List<Unit>> overall;
    private final int now;

    /** @param overall scores units; negative where they would be refused */
    Cuts(List<Labelled> labelled, ToIntFunction<List<Unit>> overall, int now) {
        this.labelled = labelled;
        this.overall = overall;
        this.now = now;
    }

    Stream<NextEdit> edits(Story story) {
        boolean bloated = Rule.SITUATION_BLOATED.strength(story) > 0;
        boolean idle = Rule.TELLING_IDLE.strength(story) > 0 || Rule.TELLING_LONG.strength(story) > 0;
        return Stream.of(
                        bloated
                                ? cut(
                                        "situation.shorter",
                                        one -> one.component() == Component.SITUATION && one != labelled.getFirst())
                                : none(),
                        idle ? cut("telling.shorter", one -> !one.tells()) : none())
                .flatMap(Optional::stream);
    }

    private static Optional<NextEdit> none() {
        return Optional.empty();
    }

    /** Takes out one sentence after the other, each time the one whose loss gains most, as long as it gains. */
    private Optional<NextEdit> cut(String rule, Predicate<Labelled> which) {
        List<Labelled> kept = new ArrayList<>(labelled);
        List<Labelled> out = new ArrayList<>();
        int best = now;
        while (out.size() < MOST_SENTENCES) {
            Optional<Labelled> next =
                    kept.stream().filter(which).max(Comparator.comparingInt(one -> without(kept, one)));
            if (next.isEmpty() || without(kept, next.get()) <= best) {
                break;
            }
            best = without(kept, next.get());
            kept.remove(next.get());
            out.add(next.get());
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(new NextEdit(rule, best - now, advice(rule, out)));
    }

    private int without(List<Labelled> kept, Labelled one) {
        return overall.applyAsInt(
                kept.stream().filter(other -> other != one).map(Labelled::unit).toList());
    }

    private String advice(String rule, List<Labelled> out) {
        String sentences = labelled.stream()
                .filter(out::contains)
                .map(one -> "“" + beginning(one.unit().text()) + "”")
                .collect(Collectors.joining(", "));
        int words = out.stream().mapToInt(one -> one.unit().words()).sum();
        return Wording.of("edit." + rule).formatted(sentences, words);
    }

    private static String beginning(String sentence) {
        String[] words = sentence.split("\\s+");
        return words.length <= QUOTED_WORDS + 2
                ? sentence
                : Stream.of(words).limit(QUOTED_WORDS).collect(Collectors.joining(" ")) + " …";
    }
}
