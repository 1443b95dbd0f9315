package dev.greenroom.scoring.star;

import dev.greenroom.language.Embedding;
import dev.greenroom.scoring.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An answer as an interviewer has heard it: who is in it, what was done, and what has been said already. */
final class Heard {

    private static final Pattern PAST = Pattern.compile(Tense.PAST);
    private static final Pattern UNNAMED = Pattern.compile("(?<![\\w'])(?:it|them|they|he|she|one|him|her)(?![\\w'])");
    private static final Set<String> NO_DEED =
            Set.of(("went got had was did thought looked saw knew felt wanted came sat stood said heard noticed liked"
                            + " used needed tried remembered believed meant learned learnt realised realized hoped worried loved"
                            + " lived worked studied joined waited slept ate became returned stayed left received arrived lost"
                            + " passed ended happened seemed reckoned hated enjoyed ran found understood suspected earned failed"
                            + " missed forgot doubted figured kept broke guessed owned told")
                    .split(" "));
    private static final Pattern GROUPS =
            Pattern.compile("(?:team|staff|crew|colleagues?|developers|people|kids|children|others)$");
    private static final Pattern WANTS =
            Pattern.compile("\\b(?:ask|demand|want|insist|refus|ignor|interrupt|rude|kept|keeps|stopped|hide)");
    private static final Pattern OUTSIDERS = Pattern.compile(
            "(?:customer|client|guest|patient|passenger|visitor|man|woman|lady|caller|guy|gentleman|bride|groom|couple|family|child"
                    + "|kid|pupil|boy|girl|candidate|reviewer)s?$");
    private static final Set<String> DECISIVE =
            Set.of(("decided chose refused stopped proposed suggested insisted built designed wrote changed replaced"
                            + " cut introduced split switched agreed offered cancelled postponed moved rewrote negotiated promised"
                            + " swapped dropped redesigned created organised set hired closed")
                    .split(" "));

    /** A clause and where its sentence stands among those that tell something. */
    record Heading(int place, Labelled source, Clause clause) {}

    private final String question;
    private final Embedding asked;
    private final List<Labelled> all;
    private final Story story;
    private final List<Heading> clauses;

    Heard(String question, Embedding asked, List<Labelled> all, Story story) {
        this.question = question;
        this.asked = asked;
        this.all = all;
        this.story = story;
        this.clauses = IntStream.range(0, story.units().size())
                .boxed()
                .flatMap(place -> clauses(place, story.units().get(place)))
                .toList();
    }

    private static Stream<Heading> clauses(int place, Labelled source) {
        return Clauses.of(source.unit()).stream().map(clause -> new Heading(place, source, clause));
    }

    Story story() {
        return story;
    }

    /** Whether any sentence, also one that tells nothing, says so. */
    boolean says(Pattern pattern) {
        return all.stream().anyMatch(one -> pattern.matcher(one.unit().folded()).find());
    }

    /** Whether a sentence of the part says so. */
    boolean says(Component part, Pattern pattern) {
        return units(part).anyMatch(unit -> pattern.matcher(unit.folded()).find());
    }

    Stream<Unit> units(Component part) {
        return story.units().stream().filter(one -> one.component() == part).map(Labelled::unit);
    }

    int words(Component part) {
        return units(part).mapToInt(Unit::words).sum();
    }

    long deeds(String subject) {
        return clauses.stream()
                .filter(one -> one.source().component() == Component.ACTION)
                .filter(one -> one.clause().subject().equals(subject))
                .count();
    }

    /** What the candidate did that matters most: nearest to the question and to what came of it. */
    Optional<Heading> deed() {
        return deeds().max(Comparator.comparingDouble(this::weight));
    }

    Optional<Heading> lastDeed() {
        return deeds().max(Comparator.comparingInt(Heading::place));
    }

    private Stream<Heading> deeds() {
        return clauses.stream()
                .filter(one -> one.source().component() == Component.ACTION)
                .filter(one -> one.clause().subject().equals("i"))
                .filter(one -> PAST.matcher(one.clause().verbWord()).matches())
                .filter(one -> !NO_DEED.contains(one.clause().verbWord()))
                .filter(one -> one.clause().isWhole());
    }

    private double weight(Heading one) {
        String verb = one.clause().verbWord();
        double decisive = DECISIVE.contains(verb) ? 0.1 : 0;
        double unclear = UNNAMED.matcher(Cue.fold(one.clause().text())).find() ? 0.08 : 0;
        double words = 0.01 * Math.min(10, one.clause().text().split("\\s+").length);
        return one.source().unit().embedding().similarity(asked) + 0.5 * nearResult(one) + decisive + words - unclear;
    }

    private double nearResult(Heading one) {
        return units(Component.RESULT)
                .mapToDouble(
                        unit -> unit.embedding().similarity(one.source().unit().embedding()))
                .average()
                .orElse(0.5);
    }

    /** The last clause for which this holds, if it can be said back. */
    Optional<Heading> last(Predicate<Heading> which) {
        return clauses.stream()
                .filter(one -> one.clause().isWhole())
                .filter(which)
                .max(Comparator.comparingInt(Heading::place));
    }

    /** Of the clauses for which this holds the one nearest to the question. */
    Optional<Heading> central(Predicate<Heading> which) {
        return clauses.stream()
                .filter(one -> one.clause().isWhole())
                .filter(which)
                .max(Comparator.comparingDouble(this::weight));
    }

    Optional<Heading> first(Predicate<Heading> which) {
        return clauses.stream()
                .filter(one -> one.clause().isWhole())
                .filter(which)
                .findFirst();
    }

    /** A sentence that tells something, in lower case; empty beyond the last. */
    String source(int place) {
        return place >= 0 && place < story.units().size()
                ? story.units().get(place).unit().folded()
                : "";
    }

    /** Whether an outcome has no figure, nor has the one told beside it. */
    boolean uncounted(int place) {
        return IntStream.rangeClosed(place - 1, place + 1)
                .filter(i -> i >= 0 && i < story.units().size())
                .mapToObj(story.units()::get)
                .filter(one -> one.component() == Component.RESULT)
                .allMatch(one -> Figures.count(one.unit().folded()) == 0);
    }

    /** Whether what was said in a talk is told: in the rest of its sentence, in the next one, or quoted. */
    boolean goesOn(Heading talk) {
        Unit unit = talk.source().unit();
        String rest = Cue.fold(unit.text()
                .substring(unit.tokens().get(talk.clause().end() - 1).span().end()));
        return Said.QUOTED.matcher(source(talk.place() - 1) + unit.folded()).find()
                || Said.TELLING.matcher(rest).find()
                || Said.TELLING.matcher(source(talk.place() + 1)).find();
    }

    /** When the candidate spoke to somebody of the story. */
    Optional<Heading> talk() {
        return clauses.stream()
                .filter(one -> one.source().component() == Component.ACTION)
                .filter(one -> one.clause().subject().equals("i"))
                .filter(one -> Said.SPOKE.matcher(one.clause().verbWord()).matches())
                .filter(one -> one.clause().isWhole() && isDoneTo(one))
                .max(Comparator.comparingDouble(this::weight));
    }

    /** Whether others speak, feel or act in the two sentences from this one on, or in the result. */
    boolean othersAnswer(int place) {
        return clauses.stream()
                .anyMatch(one -> (one.place() > place && one.place() <= place + 2
                                || one.place() == place
                                        && !one.clause().subject().equals("i"))
                        && !Set.of("i", "we", "it").contains(one.clause().subject())
                        && one.source().component() != Component.SITUATION);
    }

    /** Whether a reason stands in a sentence or beside it. */
    boolean givesReason(int place) {
        return IntStream.rangeClosed(place - 1, place + 1)
                .filter(i -> i >= 0 && i < story.units().size())
                .anyMatch(i -> Said.REASON
                        .matcher(story.units().get(i).unit().folded())
                        .find());
    }

    /** Who wants something in the question: "a parent" is "the parent". */
    Optional<String> asker() {
        return Cast.asked(question)
                .filter(who -> WANTS.matcher(Cue.fold(question)).find());
    }

    /** The person of the story, unless it is one whom nobody works with. */
    Optional<String> colleague() {
        return person().filter(who -> !OUTSIDERS.matcher(who).find());
    }

    /** The person of the story, if it is one person or body that can say no. */
    Optional<String> decider() {
        return person().filter(who -> !GROUPS.matcher(who).find());
    }

    /** Whether a deed is done to somebody of the story: "I told him", "I called the customer". */
    boolean isDoneTo(Heading deed) {
        String text = " " + Cue.fold(deed.clause().text()) + " ";
        return text.contains(" him ")
                || text.contains(" her ")
                || text.contains(" them ")
                || person().map(who -> who.substring(who.lastIndexOf(' ') + 1))
                        .filter(head -> text.contains(" " + Cue.fold(head) + " "))
                        .isPresent();
    }

    Optional<String> person() {
        return Cast.asked(question)
                .or(() -> Cast.central(
                        question, story.units().stream().map(Labelled::unit).toList()));
    }

    /** A number that only the words of the answer decide. */
    int words() {
        return all.stream().map(one -> one.unit().text()).toList().hashCode();
    }

    boolean isSituational() {
        return story.situational();
    }
}
