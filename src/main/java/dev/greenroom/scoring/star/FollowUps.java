package dev.greenroom.scoring.star;

import java.util.List;
import java.util.stream.Stream;

/**
 * Asks what an interviewer would ask next: first what the story leaves open, the gap that matters most before all others,
 * then what the question was after. The same answer always gets the same questions.
 */
final class FollowUps {

    private static final int MOST = 3;
    private static final List<Probe> GAPS = List.of(
            Probe.OCCASION,
            Probe.STEPS,
            Probe.OUTCOME,
            Probe.ENDING,
            Probe.OWN_PART,
            Probe.AFTERWARDS,
            Probe.MEASURE,
            Probe.HELD_BACK,
            Probe.REACTION,
            Probe.ATTRIBUTION,
            Probe.CONVERSATION,
            Probe.WHY);
    private static final List<Probe> PLANS =
            List.of(Probe.IF_INSISTS, Probe.BEFORE, Probe.FALLBACK, Probe.HOW_KNOW, Probe.HARDEST_STEP);
    private static final List<Probe> ALWAYS = List.of(Probe.DIFFERENTLY, Probe.HARDEST);

    private final Heard heard;
    private final Theme theme;

    private FollowUps(Heard heard, Theme theme) {
        this.heard = heard;
        this.theme = theme;
    }

    static List<String> ask(String question, Heard heard) {
        return new FollowUps(heard, Theme.of(question)).questions();
    }

    private List<String> questions() {
        return probes().distinct()
                .flatMap(probe -> probe.words(heard).map(words -> word(probe, words)).stream())
                .limit(MOST)
                .toList();
    }

    private Stream<Probe> probes() {
        return heard.isSituational()
                ? PLANS.stream()
                : Stream.of(GAPS, theme.probes(), ALWAYS).flatMap(List::stream);
    }

    /** The same answer always gets the same wording, another one another. */
    private String word(Probe probe, List<String> words) {
        String themed = probe.id() + "." + theme.id();
        String id = Wording.variants(themed) > 0 ? themed : probe.id();
        int variant = Math.floorMod(heard.words(), Wording.variants(id)) + 1;
        String text = Wording.of(id + "." + variant).formatted(words.toArray());
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
