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
    OCCASION(heard -> none(isGeneral(heard))),
    STEPS(heard -> none(heard.units(Component.ACTION).findAny().isEmpty())),
    OWN_PART(heard -> heard.deeds("i") > 0 || heard.deeds("we") == 0 ? Optional.empty() : quoted(ours(heard))),
    OUTCOME(heard -> isEnded(heard) ? Optional.empty() : retold(heard.lastDeed())),
    ENDING(heard -> none(!isEnded(heard))),
    AFTERWARDS(heard -> none(breaksOff(heard))),
    MEASURE(heard -> quoted(claim(heard))),
    HELD_BACK(heard -> quoted(heard.last(one -> says(one, Said.SHOULD_HAVE)))),
    REACTION(heard -> retold(heard.talk().filter(one -> !heard.othersAnswer(one.place())))),
    CONVERSATION(heard -> retold(heard.talk()
            .filter(one -> !Said.WORDS_TOLD.matcher(one.clause().predicate()).find())
            .filter(one -> !heard.goesOn(one)))),
    WHY(heard -> retold(heard.deed()
            .filter(one -> Said.CHOICE.matcher(one.clause().verbWord()).matches())
            .filter(one -> !heard.givesReason(one.place())))),
    ATTRIBUTION(heard -> heard.says(Said.DOUBT) ? Optional.empty() : quoted(moved(heard))),

    APPLIED(heard -> retold(heard.last(one -> says(one, "i")
            && Said.NEW_HABIT.matcher(one.source().unit().folded()).find()
            && Said.isPresent(one.clause())
            && !Said.UNRESOLVED.matcher(Cue.fold(one.clause().text())).find()))),
    PREVENT(heard -> none(!heard.says(Said.NOW) && !heard.says(Said.LEARNED))),
    FAIR(heard -> none(true)),
    HOW_SURE(heard -> retold(heard.deed())),
    RISK(heard -> heard.says(Said.RISK) ? Optional.empty() : retold(heard.deed())),
    LEARNT(heard -> none(!heard.says(Said.NEW_HABIT) && !heard.says(Said.LEARNED))),

    IF_REFUSED(heard -> heard.decider().map(List::of)),
    VOUCH(heard -> heard.person().map(List::of)),
    RELATION(heard -> heard.says(Component.RESULT, Said.NOW)
            ? Optional.empty()
            : heard.colleague().map(List::of)),
    WITHOUT_YOU(heard -> none(!heard.says(Component.RESULT, Said.NOW))),
    WITH_MORE(heard -> none(true)),
    OUT_OF_TIME(heard -> none(!heard.says(Said.IF_NOT))),
    GAVE_UP(heard -> none(!heard.says(Said.GAVE_UP))),
    HOLDS(heard -> none(!heard.says(Said.NOW))),
    SPREAD(heard -> none(!heard.says(Said.SPREAD))),
    TAKEN_TO(heard ->
            none(heard.deed().filter(one -> heard.othersAnswer(one.place())).isEmpty())),
    DIFFERENTLY(heard -> none(!heard.says(Said.HINDSIGHT) && !heard.says(Said.LEARNED))),
    HARDEST(heard -> none(true)),

    HARDEST_STEP(heard -> none(true)),
    IF_INSISTS(
            heard -> heard.says(Said.IF_NOT) ? Optional.empty() : heard.asker().map(List::of)),
    FALLBACK(heard -> none(!heard.says(Said.IF_NOT))),
    HOW_KNOW(heard -> none(!heard.says(Said.KNOW))),
    BEFORE(heard -> none(!heard.says(Said.ONCE)));

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

    private static Optional<List<String>> retold(Optional<Heading> clause) {
        return clause.map(one -> List.of(one.clause().retold()));
    }

    private static Optional<List<String>> quoted(Optional<Heading> clause) {
        return clause.map(one -> List.of(one.clause().text()));
    }

    private static boolean isEnded(Heard heard) {
        return heard.words(Component.RESULT) >= 4 || heard.story().words(Story.RESULT) >= 16;
    }

    /** It ends, but in a few words and with nothing that could be seen. */
    private static boolean breaksOff(Heard heard) {
        return heard.words(Component.RESULT) <= 7
                && heard.units(Component.RESULT).noneMatch(unit -> Figures.count(unit.folded()) > 0)
                && !heard.says(Said.NOW);
    }

    private static boolean isGeneral(Heard heard) {
        Story story = heard.story();
        long deeds = heard.deeds("i") + heard.deeds("we");
        return !story.situational() && (story.idle() > 0.4 && deeds <= 2 || story.idle() > 0.3 && deeds == 0);
    }

    private static Optional<Heading> ours(Heard heard) {
        return heard.central(one -> says(one, "we") && one.source().component() == Component.ACTION);
    }

    private static Optional<Heading> claim(Heard heard) {
        return heard.first(one -> one.source().component() == Component.RESULT
                && Said.BETTER.matcher(one.clause().predicate()).find()
                && !says(one, "he", "she", "i")
                && heard.uncounted(one.place())
                && !Said.REASON.matcher(one.source().unit().folded()).find());
    }

    private static Optional<Heading> moved(Heard heard) {
        return heard.first(one -> one.source().component() == Component.RESULT
                && !says(one, "i", "he", "she", "it", "they")
                && Said.MOVED.matcher(one.clause().predicate()).find()
                && Figures.count(one.clause().predicate()) > 0);
    }

    private static boolean says(Heading one, String... subjects) {
        return List.of(subjects).contains(one.clause().subject());
    }

    private static boolean says(Heading one, Pattern pattern) {
        return pattern.matcher(one.clause().predicate()).find();
    }
}
