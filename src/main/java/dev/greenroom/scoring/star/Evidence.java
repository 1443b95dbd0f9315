package dev.greenroom.scoring.star;

import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.DeliveryFacts.Shares;
import java.util.List;
import java.util.stream.IntStream;

/** Which sentences do what, and how much of an answer they are. */
final class Evidence {

    private Evidence() {}

    /** The sentences that a rule rests on, counted from 0. */
    static List<Integer> of(Rule rule, List<Labelled> labelled) {
        return IntStream.range(0, labelled.size())
                .filter(i -> labelled.get(i).tells())
                .filter(i ->
                        labelled.get(i).component().name().equals(rule.grade().name()))
                .boxed()
                .toList();
    }

    static int words(List<Labelled> labelled, Component component) {
        return labelled.stream()
                .filter(one -> one.component() == component)
                .mapToInt(one -> one.unit().words())
                .sum();
    }

    /** A part's share of the words, from 0 to 1, in hundredths. */
    static double share(List<Labelled> labelled, Component component) {
        int all = labelled.stream().mapToInt(one -> one.unit().words()).sum();
        return all == 0 ? 0 : Math.round(100.0 * words(labelled, component) / all) / 100.0;
    }

    static Shares shares(List<Labelled> labelled) {
        return new Shares(
                share(labelled, Component.SITUATION),
                share(labelled, Component.TASK),
                share(labelled, Component.ACTION),
                share(labelled, Component.RESULT),
                share(labelled, Component.NONE));
    }
}
