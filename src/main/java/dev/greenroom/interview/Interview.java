package dev.greenroom.interview;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Seniority;
import dev.greenroom.interview.InterviewClock.Stand;
import dev.greenroom.interview.InterviewClock.Tick;
import dev.greenroom.reading.Asked;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A mock interview, from the first question to its end. Everything that reaches it says when, and counts the time. */
@Entity
@Table(name = "interview")
class Interview {

    @Id
    private UUID id;

    @Column(name = "owner_id", nullable = false)
    private UUID owner;

    @Convert(converter = Documents.OfSetup.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private Setup setup;

    /** That the candidate aimed at when it began. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Seniority seniority;

    @Column(nullable = false, updatable = false)
    private long seed;

    @Column(nullable = false, updatable = false)
    private Instant startedAt;

    private @Nullable Instant endedAt;

    @Embedded
    private InterviewClock clock;

    /** Null when everything has been asked. */
    @Embedded
    @AttributeOverride(name = "question", column = @Column(name = "current_question"))
    @AttributeOverride(name = "followUp", column = @Column(name = "current_follow_up"))
    private @Nullable Place current;

    /** Extensions of the time for all questions together. */
    @Column(nullable = false)
    private int extensions;

    @OneToMany(mappedBy = "interview", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place.question, place.followUp")
    private List<Turn> turns = new ArrayList<>();

    Interview(
            UUID id,
            OwnerId owner,
            Setup setup,
            @Nullable Seniority seniority,
            List<Asked> questions,
            long seed,
            Instant now) {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("An interview needs a question");
        }
        this.id = id;
        this.owner = owner.value();
        this.setup = setup;
        this.seniority = seniority;
        this.seed = seed;
        this.startedAt = now;
        this.clock = InterviewClock.start(now);
        questions.forEach(asked -> turns.add(new Turn(this, Place.ofQuestion(turns.size() + 1), asked)));
        this.current = turns.getFirst().place();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Interview() {}

    /** The page signs in. */
    void sign(Moment at) {
        count(clock.sign(at));
    }

    /** Stores what stands in the field. */
    Saved save(Place place, String text, int version, Moment at) {
        count(clock.request(at));
        return write(turn(place), text, version, at);
    }

    /**
     * Takes the answer; {@link #moveOn} goes to the next question.
     *
     * @param text null for what is stored already
     */
    Saved answer(Place place, @Nullable String text, int version, Moment at) {
        count(clock.request(at));
        Turn turn = turn(place);
        Saved saved = text == null ? Saved.UNCHANGED : write(turn, text, version, at);
        if (!saved.isRefused() && !isSettled(turn)) {
            turn.close();
        }
        return saved;
    }

    private Saved write(Turn turn, String text, int version, Moment at) {
        if (isSettled(turn) && !text.equals(turn.answer())) {
            return Saved.CLOSED;
        }
        boolean late = isEnded()
                || (isAt(turn.place()) && countdown(at).map(Countdown::isLate).orElse(false));
        return turn.write(text, version, late);
    }

    /** In a real interview there is no way back to what was answered or skipped, from another window either. */
    private boolean isSettled(Turn turn) {
        return setup.mode() == Mode.REAL && !turn.isOpen() && !isAt(turn.place());
    }

    void skip(Place place, Moment at) {
        count(clock.request(at));
        if (isAt(place) && !isEnded()) {
            turn(place).skip();
        }
    }

    /** Whether the answer that was just given may be asked about. */
    boolean mayFollowUp(Place place, Moment at) {
        Turn turn = turn(place);
        return isAt(place)
                && !isEnded()
                && turn.isAnsweredInWords()
                && countdown(at).map(Countdown::phase).orElse(Countdown.Phase.RUNNING) != Countdown.Phase.OVER
                && place.followUp() < setup.followUps()
                && followUps(place.question()).size() == place.followUp();
    }

    /** Asks about the answer that was just given; it comes next. */
    void followUp(String question) {
        Turn last = currentTurn().orElseThrow();
        Asked main = turn(Place.ofQuestion(last.place().question())).asked();
        var asked = new Asked(null, question, main.type(), main.keyPoints(), null);
        turns.add(turns.indexOf(last) + 1, new Turn(this, last.place().next(), asked));
    }

    /** Goes from a place that is done to the next that is open; twice is the same as once. */
    void moveOn(Place from, Moment at) {
        if (!isAt(from) || isEnded()) {
            return;
        }
        int index = turns.indexOf(turn(from));
        current = Stream.concat(turns.stream().skip(index + 1L), turns.stream().limit(index))
                .filter(Turn::isOpen)
                .map(Turn::place)
                .findFirst()
                .orElse(null);
        clock = clock.resume(at.now());
    }

    /** Back by one, where that is allowed. */
    void previous(Moment at) {
        count(clock.request(at));
        before().ifPresent(turn -> goTo(turn.place(), at));
    }

    void goTo(Place place, Moment at) {
        count(clock.request(at));
        if (setup.mode() == Mode.PRACTICE && !isEnded()) {
            current = turn(place).place();
            clock = clock.resume(at.now());
        }
    }

    private Optional<Turn> before() {
        if (setup.mode() == Mode.REAL || isEnded()) {
            return Optional.empty();
        }
        int index = currentTurn().map(turns::indexOf).orElse(turns.size());
        return index == 0 ? Optional.empty() : Optional.of(turns.get(index - 1));
    }

    void flag(Place place, boolean flagged) {
        turn(place).flag(flagged);
    }

    void hint(Place place) {
        if (setup.mode() == Mode.PRACTICE) {
            turn(place).hint();
        }
    }

    void reveal(Place place) {
        if (setup.mode() == Mode.PRACTICE) {
            turn(place).reveal();
        }
    }

    void speak(Place place, int seconds) {
        if (!isSettled(turn(place))) {
            turn(place).speak(seconds);
        }
    }

    void pause(Moment at) {
        count(clock.request(at));
        if (!isEnded()) {
            clock = clock.pause(at.now());
        }
    }

    void resume(Moment at) {
        count(clock.request(at));
        if (!isEnded()) {
            clock = clock.resume(at.now());
        }
    }

    /** More time, for the limit that is nearer. */
    void extend(Moment at) {
        count(clock.request(at));
        Optional<Countdown> nearer = countdown(at).filter(Countdown::canExtend);
        if (isEnded() || nearer.isEmpty() || isTaken(at)) {
            return;
        }
        if (inAll(at).equals(nearer)) {
            extensions++;
        } else {
            currentTurn().ifPresent(Turn::extend);
        }
    }

    /** Ends it: what was written and not sent counts as an answer. */
    void end(Moment at) {
        if (isEnded()) {
            return;
        }
        count(clock.request(at));
        turns.stream().filter(turn -> turn.isOpen() && !turn.isBlank()).forEach(Turn::close);
        clock = clock.stop(at.now());
        endedAt = at.now();
    }

    private void count(Tick tick) {
        clock = tick.clock();
        currentTurn().ifPresent(turn -> turn.spend(tick.counted()));
    }

    /** The nearer of the limits that there are; empty without one. */
    Optional<Countdown> countdown(Moment at) {
        Optional<Countdown> here = here(at);
        Optional<Countdown> inAll = inAll(at);
        return here.isPresent() && inAll.isPresent()
                ? Optional.of(here.get().tighter(inAll.get()))
                : here.or(() -> inAll);
    }

    private Optional<Countdown> here(Moment at) {
        return currentTurn()
                .flatMap(turn -> setup.limitAt(turn.place())
                        .map(limit -> new Countdown(
                                limit, turn.extensions(), turn.spent().plus(pending(at)))));
    }

    private Optional<Countdown> inAll(Moment at) {
        return setup.limitInAll().map(limit -> new Countdown(limit, extensions, spent(at)));
    }

    /** The time that has counted so far. */
    Duration spent(Moment at) {
        return turns.stream().map(Turn::spent).reduce(pending(at), Duration::plus);
    }

    private Duration pending(Moment at) {
        return clock.request(at).counted();
    }

    /** Whether the time is up and the text is taken as it stands. */
    boolean isTaken(Moment at) {
        return setup.mode() == Mode.REAL
                && countdown(at)
                        .map(left -> left.phase() == Countdown.Phase.OVER)
                        .orElse(false);
    }

    /** Whether no time is left for any question. */
    boolean isTimeUp(Moment at) {
        return isTaken(at)
                && inAll(at).map(left -> left.phase() == Countdown.Phase.OVER).orElse(false);
    }

    Stand stand(Moment at) {
        return clock.request(at).clock().stand();
    }

    /** When the clock stopped, unless it runs. */
    Instant standsSince() {
        return clock.mark();
    }

    Unfinished unfinished() {
        return new Unfinished(id, setup.role(), current, questions().size(), clock.mark());
    }

    boolean has(Place place) {
        return turns.stream().anyMatch(turn -> turn.place().equals(place));
    }

    /** Whether a practising candidate has marked something to come back to. */
    boolean hasFlagged() {
        return setup.mode() == Mode.PRACTICE && turns.stream().anyMatch(Turn::isFlagged);
    }

    boolean isAt(Place place) {
        return place.equals(current);
    }

    Optional<Turn> currentTurn() {
        return Optional.ofNullable(current).map(this::turn);
    }

    Turn turn(Place place) {
        return turns.stream()
                .filter(turn -> turn.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is asked at " + place));
    }

    /** The questions, without the follow-ups. */
    List<Turn> questions() {
        return turns.stream().filter(turn -> !turn.place().isFollowUp()).toList();
    }

    List<Turn> followUps(int question) {
        return turns.stream()
                .filter(turn ->
                        turn.place().question() == question && turn.place().isFollowUp())
                .toList();
    }

    /** Names the state of the texts of a question and its follow-ups; only grows. */
    int textVersion(int question) {
        return turns.stream()
                .filter(turn -> turn.place().question() == question)
                .mapToInt(Turn::version)
                .sum();
    }

    List<Turn> turns() {
        return Collections.unmodifiableList(turns);
    }

    boolean hasPrevious() {
        return before().isPresent();
    }

    boolean isEnded() {
        return endedAt != null;
    }

    UUID id() {
        return id;
    }

    OwnerId owner() {
        return new OwnerId(owner);
    }

    Setup setup() {
        return setup;
    }

    @Nullable
    Seniority seniority() {
        return seniority;
    }

    long seed() {
        return seed;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interview interview && id.equals(interview.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
