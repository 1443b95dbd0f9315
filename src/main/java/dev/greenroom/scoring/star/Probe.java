package dev.greenroom.scoring.star;

import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.star.Heard.Heading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A thing an interviewer may ask next: whether it is still open after an answer, and which of its words to name. */
enum Probe {
    BACK(heard -> none(heard.story().onTopic() < Total.ANOTHER_QUESTION)),
    PROMPT(heard -> none(heard.deedsDone() == 0 && heard.says(Said.NOTHING_COMES_TO_MIND))),
    OCCASION(heard -> none(
            isGeneral(heard) && !hasCase(heard) && Probe.PROMPT.words(heard).isEmpty())),
    STEPS(heard -> none(heard.words(Component.ACTION) == 0)),
    OUTCOME(heard ->
            isEnded(heard) ? Optional.empty() : quoted(heard.last(one -> one.isPast("i") && heard.isNearTheEnd(one)))),
    ENDING(heard -> none(
            heard.endsInDeed() && !isEnded(heard) && Probe.OUTCOME.words(heard).isEmpty())),
    OWN_PART(heard -> heard.deeds("i") > 0 ? Optional.empty() : quoted(heard.longest(one -> one.isDeed("we")))),
    EXACTLY(heard -> isBrief(heard) ? quoted(heard.first(Probe::isVague)) : Optional.empty()),
    DETAILS(heard -> none((isScant(heard) || isGeneral(heard) && hasCase(heard))
            && Probe.EXACTLY.words(heard).isEmpty())),
    MEASURE(heard -> quoted(heard.last(one -> isClaim(heard, one)))),
    ATTRIBUTION(heard -> heard.says(Said.OTHER_CAUSES) ? Optional.empty() : quoted(heard.first(Probe::isMoved))),
    UNCONVINCED(heard -> none(heard.asks(Said.PERSUASION) && !heard.says(Said.PLAN_B))),
    LEARNT(heard -> none(heard.asks(Said.FAILURE) && isWithoutLesson(heard) && !heard.says(Said.NOW))),

    HARDEST(heard -> none(!heard.says(Said.HARD) && isTroubled(heard))),
    HINDSIGHT(heard -> none(isWithoutLesson(heard) && !heard.endsIn(Said.SINCE))),
    AGAIN(heard -> none(!heard.says(Said.NOW) && !heard.says(Said.LEARNED))),
    DOUBT(heard -> none(!heard.says(Said.HARD) && heard.story().count(Cue.TROUBLE) == 0)),
    OTHERS(heard -> none(true)),

    BEFORE(heard -> none(!heard.says(Said.ONCE) && heard.deedsDone() == 0)),
    FALLBACK(heard -> none(!heard.says(Said.IF_NOT))),
    HOW_KNOW(heard -> none(!heard.says(Said.KNOW))),
    HARDEST_STEP(heard -> none(true));

    private static final int VERY_FEW_WORDS = 25;
    private static final int FEW_WORDS = 50;
    private static final int MANY_WORDS = 12;

    private final Function<Heard, Optional<List<String>>> open;

    Probe(Function<Heard, Optional<List<String>>> open) {
        this.open = open;
    }

    /** The candidate's words that its wording names, if there is still something to ask; often none. */
    Optional<List<String>> words(Heard heard) {
        return open.apply(heard);
    }

    String id() {
        return "follow-up." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<List<String>> none(boolean open) {
        return open ? Optional.of(List.of()) : Optional.empty();
    }

    private static Optional<List<String>> quoted(Optional<Heading> clause) {
        return clause.map(one -> List.of(one.clause().text()));
    }

    /** Too little happens in it: opinions, habits or plans. */
    private static boolean isGeneral(Heard heard) {
        long deeds = heard.deeds("i") + heard.deeds("we");
        double idle = heard.story().idle();
        return idle > 0.4 && deeds <= 2
                || idle > 0.3 && deeds == 0
                || idle > 0.2 && heard.happenings() <= 2
                || heard.deedsDone() == 0 && heard.isSupposed()
                || isBoast(heard);
    }

    /** Some one thing was done, however thinly it is told. */
    private static boolean hasCase(Heard heard) {
        return heard.deedsDone() > 0 && !isBoast(heard);
    }

    private static boolean isBoast(Heard heard) {
        return heard.story().density(unit -> unit.count(Cue.BOAST)) > 1;
    }

    /** Something went wrong, and that was not what the whole story is about. */
    private static boolean isTroubled(Heard heard) {
        long troubled = heard.story().units().stream()
                .filter(one -> one.unit().has(Cue.TROUBLE))
                .count();
        return troubled > 0 && 3 * troubled <= heard.story().units().size();
    }

    /** It does not end where the last word is a deed, and little came of those before. */
    private static boolean isEnded(Heard heard) {
        if (heard.endsIn(Cue.OUTCOME, Cue.CHANGED, Cue.PRAISED, Cue.LEARNED)) {
            return true;
        }
        int words = heard.outcome().mapToInt(Unit::words).sum();
        return heard.endsInDeed()
                ? words > MANY_WORDS || heard.outcome().anyMatch(unit -> unit.figures() > 0)
                : words >= 3 || heard.story().words(Story.RESULT) >= 16;
    }

    private static boolean isBrief(Heard heard) {
        return heard.words(Component.ACTION) < FEW_WORDS;
    }

    private static boolean isScant(Heard heard) {
        int words = heard.words(Component.ACTION);
        return words > 0 && words < VERY_FEW_WORDS && heard.story().words(Story.ACTION) < 2 * VERY_FEW_WORDS;
    }

    private static boolean isVague(Heading one) {
        return one.source().component() == Component.ACTION && says(one, "i") && says(one, Said.VAGUE);
    }

    private static boolean isClaim(Heard heard, Heading one) {
        return one.source().component() == Component.RESULT
                && says(one, says(one, "he", "she") ? Said.BETTER : Said.GOOD)
                && !says(one, Said.NOT)
                && !says(one, Said.FIGURE_OF_SPEECH)
                && !says(one, "i", "we", "it")
                && heard.uncounted(one)
                && !Said.REASON.matcher(one.source().unit().folded()).find();
    }

    private static boolean isMoved(Heading one) {
        return one.source().component() == Component.RESULT
                && !says(one, "i", "he", "she", "it", "they")
                && says(one, Said.MOVED)
                && Figures.count(one.clause().predicate()) > 0;
    }

    /** Neither what was learned nor what would be done another time is told. */
    private static boolean isWithoutLesson(Heard heard) {
        return !heard.says(Said.HINDSIGHT) && !heard.says(Said.LEARNED);
    }

    private static boolean says(Heading one, String... subjects) {
        return List.of(subjects).contains(one.clause().subject());
    }

    private static boolean says(Heading one, Pattern pattern) {
        return pattern.matcher(one.clause().predicate()).find();
    }
}
