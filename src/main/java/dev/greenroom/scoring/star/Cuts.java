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
    private static final int MOST_TRIED = 12;
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

    /** Takes out one sentence after the other, first the one whose loss gains most, as long as each gains. */
    private Optional<NextEdit> cut(String rule, Predicate<Labelled> which) {
        List<Labelled> out = new ArrayList<>();
        int best = now;
        for (Labelled next : bestFirst(which)) {
            out.add(next);
            int overall = without(out);
            if (overall > best) {
                best = overall;
            } else {
                out.removeLast();
            }
            if (out.size() == MOST_SENTENCES) {
                break;
            }
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(new NextEdit(rule, best - now, advice(rule, out)));
    }

    /** The longest, so that the time does not grow with the square of the answer. */
    private List<Labelled> bestFirst(Predicate<Labelled> which) {
        record Tried(Labelled sentence, int overall) {}
        return labelled.stream()
                .filter(which)
                .sorted(Comparator.comparingInt((Labelled one) -> one.unit().words())
                        .reversed())
                .limit(MOST_TRIED)
                .map(one -> new Tried(one, without(List.of(one))))
                .sorted(Comparator.comparingInt(Tried::overall).reversed())
                .map(Tried::sentence)
                .toList();
    }

    private int without(List<Labelled> out) {
        return overall.applyAsInt(labelled.stream()
                .filter(one -> out.stream().noneMatch(cut -> cut == one))
                .map(Labelled::unit)
                .toList());
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
