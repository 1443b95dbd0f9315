package dev.greenroom.scoring.star;

import java.util.List;
import java.util.stream.Stream;

/**
 * Asks what an interviewer would ask next: first what the story leaves open, the gap that matters most before all others;
 * where it leaves nothing open, what would be done differently, what was hard about it and what came after. The same
 * answer always gets the same questions.
 */
final class FollowUps {

    private static final int MOST = 3;
    private static final List<Probe> GAPS = List.of(
            Probe.BACK,
            Probe.PROMPT,
            Probe.OCCASION,
            Probe.STEPS,
            Probe.OUTCOME,
            Probe.ENDING,
            Probe.OWN_PART,
            Probe.EXACTLY,
            Probe.DETAILS,
            Probe.MEASURE,
            Probe.ATTRIBUTION,
            Probe.UNCONVINCED,
            Probe.LEARNT);
    private static final List<List<Probe>> REFLECTIONS = List.of(
            List.of(Probe.HINDSIGHT, Probe.HARDEST, Probe.AGAIN, Probe.DOUBT, Probe.OTHERS),
            List.of(Probe.HARDEST, Probe.HINDSIGHT, Probe.AGAIN, Probe.DOUBT, Probe.OTHERS),
            List.of(Probe.HINDSIGHT, Probe.AGAIN, Probe.HARDEST, Probe.DOUBT, Probe.OTHERS),
            List.of(Probe.AGAIN, Probe.HINDSIGHT, Probe.HARDEST, Probe.DOUBT, Probe.OTHERS));
    private static final List<Probe> PLANS = List.of(Probe.BEFORE, Probe.FALLBACK, Probe.HOW_KNOW, Probe.HARDEST_STEP);

    private final Heard heard;

    private FollowUps(Heard heard) {
        this.heard = heard;
    }

    static List<String> ask(Heard heard) {
        return new FollowUps(heard).questions();
    }

    private List<String> questions() {
        return probes().flatMap(probe -> probe.words(heard).map(words -> word(probe, words)).stream())
                .limit(MOST)
                .toList();
    }

    private Stream<Probe> probes() {
        return heard.isSituational()
                ? PLANS.stream()
                : Stream.of(GAPS, any("reflections", REFLECTIONS)).flatMap(List::stream);
    }

    private String word(Probe probe, List<String> words) {
        String text = any(probe.id(), Wording.all(probe.id())).formatted(words.toArray());
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The same answer always gets the same one, another answer another. */
    private <T> T any(String of, List<T> choices) {
        int mixed = (heard.number() + of.hashCode()) * 0x9E3779B9;
        return choices.get((mixed >>> 16) % choices.size());
    }
}
