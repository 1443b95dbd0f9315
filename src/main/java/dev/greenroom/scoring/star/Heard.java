package dev.greenroom.scoring.star;

import dev.greenroom.scoring.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An answer as an interviewer has heard it: what was done, what came of it, and what has been said already. */
final class Heard {

    private static final Pattern PAST = Pattern.compile(Tense.PAST);
    private static final Pattern HAPPENED = Pattern.compile(Tense.PAST + "|was|were");
    private static final Set<String> NO_DEED =
            Set.of(("went got had thought looked saw knew felt wanted came sat stood said heard noticed liked used"
                            + " needed remembered believed meant learned learnt realised realized hoped worried loved lived"
                            + " studied joined waited slept ate became returned stayed left received arrived lost passed ended"
                            + " happened seemed reckoned hated enjoyed found understood suspected earned failed missed forgot"
                            + " doubted figured kept broke guessed owned")
                    .split(" "));

    /** A clause and where its sentence stands among those that tell something. */
    record Heading(int place, Labelled source, Clause clause) {

        /** Whether somebody did something, in words that can be said back. */
        boolean isDeed(String subject) {
            return isDone(subject) && clause.isWhole();
        }

        private boolean isDone(String subject) {
            return source.component() == Component.ACTION && isPast(subject);
        }

        boolean isPast(String subject) {
            return clause.subject().equals(subject)
                    && PAST.matcher(clause.verbWord()).matches()
                    && !NO_DEED.contains(clause.verbWord());
        }
    }

    private final String question;
    private final List<Labelled> all;
    private final Story story;
    private final List<Heading> clauses;
    private final Map<Integer, List<Heading>> byPlace;

    Heard(String question, List<Labelled> all, Story story) {
        this.question = Cue.fold(question);
        this.all = all;
        this.story = story;
        this.clauses = IntStream.range(0, story.units().size())
                .boxed()
                .flatMap(place -> clauses(place, story.units().get(place)))
                .toList();
        this.byPlace = clauses.stream().collect(Collectors.groupingBy(Heading::place));
    }

    private static Stream<Heading> clauses(int place, Labelled source) {
        return Clauses.of(source.unit()).stream().map(clause -> new Heading(place, source, clause));
    }

    Story story() {
        return story;
    }

    boolean isSituational() {
        return story.situational();
    }

    /** A number that only the words of the answer decide. */
    int number() {
        return all.stream().map(one -> one.unit().text()).toList().hashCode();
    }

    boolean asks(Pattern pattern) {
        return pattern.matcher(question).find();
    }

    /** Whether any sentence, also one that tells nothing, says so. */
    boolean says(Pattern pattern) {
        return all.stream().anyMatch(one -> pattern.matcher(one.unit().folded()).find());
    }

    /** Whether one of the last two sentences says so, also one that tells nothing. */
    boolean endsIn(Pattern pattern) {
        return lastTwo(all).anyMatch(unit -> pattern.matcher(unit.folded()).find());
    }

    /** Whether one of the last two that tell something does. */
    boolean endsIn(Cue... cues) {
        return lastTwo(story.units()).anyMatch(unit -> Stream.of(cues).anyMatch(unit::has));
    }

    private static Stream<Unit> lastTwo(List<Labelled> sentences) {
        return sentences.subList(Math.max(0, sentences.size() - 2), sentences.size()).stream()
                .map(Labelled::unit);
    }

    int words(Component part) {
        return units(part).mapToInt(Unit::words).sum();
    }

    private Stream<Unit> units(Component part) {
        return story.units().stream().filter(one -> one.component() == part).map(Labelled::unit);
    }

    /** What came of it: results that are no deeds themselves. */
    Stream<Unit> outcome() {
        return IntStream.range(0, story.units().size())
                .filter(place -> story.units().get(place).component() == Component.RESULT && !isDeed(place))
                .mapToObj(place -> story.units().get(place).unit());
    }

    boolean endsInDeed() {
        int last = story.units().size() - 1;
        return last >= 0 && (story.units().get(last).component() == Component.ACTION || isDeed(last));
    }

    /** Whether a sentence ends in what the candidate did, and not in how things have been since. */
    private boolean isDeed(int place) {
        List<Heading> here = byPlace.getOrDefault(place, List.of());
        return !here.isEmpty()
                && here.getLast().isPast("i")
                && !Said.NOW.matcher(story.units().get(place).unit().folded()).find();
    }

    /** How often somebody acts, in whatever tense. */
    long deeds(String subject) {
        return clauses.stream()
                .filter(one -> one.source().component() == Component.ACTION)
                .filter(one -> one.clause().subject().equals(subject))
                .count();
    }

    /** How often the candidate, or they together, did something. */
    long deedsDone() {
        return clauses.stream()
                .filter(one -> one.isDone("i") || one.isDone("we"))
                .count();
    }

    /** How often something was or happened. */
    long happenings() {
        return clauses.stream()
                .filter(one -> HAPPENED.matcher(one.clause().verbWord()).matches())
                .count();
    }

    /** Whether most of it is what would be. */
    boolean isSupposed() {
        return 2 * story.count(Cue.WOULD) > story.units().size();
    }

    /** The first clause for which this holds, if it can be said back. */
    Optional<Heading> first(Predicate<Heading> which) {
        return clauses.stream()
                .filter(which)
                .filter(one -> one.clause().isWhole())
                .findFirst();
    }

    /** Of the clauses for which this holds and that can be said back the one that says most. */
    Optional<Heading> longest(Predicate<Heading> which) {
        return clauses.stream()
                .filter(which)
                .filter(one -> one.clause().isWhole())
                .max(Comparator.comparingInt(one -> one.clause().text().length()));
    }

    /** The last clause for which this holds, if it can be said back. */
    Optional<Heading> last(Predicate<Heading> which) {
        return clauses.reversed().stream()
                .filter(which)
                .filter(one -> one.clause().isWhole())
                .findFirst();
    }

    /** Whether at most one sentence that tells something follows. */
    boolean isNearTheEnd(Heading clause) {
        return clause.place() >= story.units().size() - 2;
    }

    /** Whether an outcome has no figure, nor has the one told beside it. */
    boolean uncounted(Heading outcome) {
        List<Labelled> units = story.units();
        return units.subList(Math.max(0, outcome.place() - 1), Math.min(units.size(), outcome.place() + 2)).stream()
                .filter(one -> one.component() == Component.RESULT)
                .allMatch(one -> one.unit().figures() == 0);
    }
}
