package dev.greenroom.scoring.star;

import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.scoring.Component;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the rules see of an answer: its telling units and how probably it is about the question. Units that tell nothing
 * are not here, so no rule can reward them.
 *
 * @param onTopic how probable it is that the answer is about the question
 * @param idle the share of words in units that tell nothing
 */
public record Story(List<Labelled> units, boolean situational, double onTopic, double idle) {

    static final int SITUATION = 0;
    static final int TASK = 1;
    static final int ACTION = 2;
    static final int RESULT = 3;

    public static Story of(List<Labelled> labelled, boolean situational, double onTopic) {
        List<Labelled> telling = labelled.stream().filter(Labelled::tells).toList();
        double all = words(labelled);
        return new Story(telling, situational, onTopic, all == 0 ? 0 : 1 - words(telling) / all);
    }

    /** What is left of it when the result is not told: what the other grades look at. */
    public Story withoutResult() {
        List<Labelled> rest = units.stream()
                .filter(one -> one.component() != Component.RESULT)
                .toList();
        return new Story(rest, situational, onTopic, idle);
    }

    int words() {
        return words(units);
    }

    private static int words(List<Labelled> units) {
        return units.stream().mapToInt(unit -> unit.unit().words()).sum();
    }

    /** How often something occurs in a hundred words. */
    double density(ToDoubleFunction<Unit> measure) {
        double sum = units.stream()
                .mapToDouble(unit -> measure.applyAsDouble(unit.unit()))
                .sum();
        return 100 * sum / (words() + 20);
    }

    /** Words of a part, each unit by how probably it belongs there. */
    double words(int part) {
        return sum(part, Unit::words);
    }

    double share(int part) {
        int words = words();
        return words == 0 ? 0 : words(part) / words;
    }

    /** The sum of a measure over the units of a part, each by how probably it belongs there. */
    double sum(int part, ToDoubleFunction<Unit> measure) {
        return units.stream()
                .mapToDouble(unit -> unit.marginals()[part] * measure.applyAsDouble(unit.unit()))
                .sum();
    }

    /** The share of the tokens that are this part of speech. */
    double share(PartOfSpeech part) {
        long all = units.stream().mapToLong(one -> one.unit().tokens().size()).sum();
        long these = units.stream()
                .flatMap(one -> one.unit().tokens().stream())
                .filter(token -> token.partOfSpeech() == part)
                .count();
        return all == 0 ? 0 : (double) these / all;
    }

    /** How much the sentences say, each by its length; a long one counts no more than a usual one. */
    double substance() {
        double words = units.stream().mapToDouble(Story::weight).sum();
        return words == 0
                ? 0
                : units.stream()
                                .mapToDouble(unit -> weight(unit) * unit.substance())
                                .sum()
                        / words;
    }

    /** How much the three sentences say that say most. */
    double peaks() {
        return units.stream()
                .mapToDouble(Labelled::substance)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(3)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /** Words by how much more than half their sentences say. */
    double amount() {
        return units.stream()
                .mapToDouble(unit -> weight(unit) * (unit.substance() - 0.5))
                .sum();
    }

    private static double weight(Labelled one) {
        return Math.min(40, one.unit().words());
    }

    double most(int part, ToDoubleFunction<Unit> measure) {
        return units.stream()
                .mapToDouble(unit -> unit.marginals()[part] * measure.applyAsDouble(unit.unit()))
                .max()
                .orElse(0);
    }

    double most(ToDoubleFunction<Unit> measure) {
        return units.stream()
                .mapToDouble(unit -> measure.applyAsDouble(unit.unit()))
                .max()
                .orElse(0);
    }

    double count(Cue cue) {
        return units.stream().mapToDouble(one -> one.unit().count(cue)).sum();
    }

    static ToDoubleFunction<Unit> has(Cue cue) {
        return unit -> unit.has(cue) ? 1 : 0;
    }
}
