package dev.greenroom.interview;

import dev.greenroom.accounts.MyInterviews;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.QuestionChoice.Chosen;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.reading.Asked;
import dev.greenroom.reading.AskedQuestions;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts interviews and carries out what candidates do in them. */
@Service
@Transactional(readOnly = true)
public class Interviews {

    private final InterviewRepository interviews;
    private final QuestionChoice choice;
    private final AnswerJudge judge;
    private final ReadingQueue queue;
    private final MyInterviews mine;
    private final InterviewProperties properties;
    private final Uptime uptime;
    private final TransactionTemplate transaction;
    private final RandomGenerator random;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interviews(
            InterviewRepository interviews,
            QuestionChoice choice,
            AnswerJudge judge,
            ReadingQueue queue,
            MyInterviews mine,
            InterviewProperties properties,
            Uptime uptime,
            TransactionTemplate transaction,
            RandomGenerator random,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.choice = choice;
        this.judge = judge;
        this.queue = queue;
        this.mine = mine;
        this.properties = properties;
        this.uptime = uptime;
        this.transaction = transaction;
        this.random = random;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Chooses what to ask.
     *
     * @param owner if there is somebody yet; what was asked of them before comes last
     * @param seed to get the same questions again, whatever was asked before; null to leave it to chance
     * @return empty if no question fits
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // choosing needs no connection
    public Optional<Plan> plan(Optional<OwnerId> owner, Setup setup, @Nullable Long seed) {
        long chosen = seed == null ? random.nextLong() : seed;
        // Without a transaction of its own this would keep its connection while the next one waits for another.
        Set<Slug> before = seed == null
                ? owner.map(of -> inTransaction(() -> askedBefore(of))).orElse(Set.of())
                : Set.of();
        var questions = choice.choose(setup, before, chosen);
        return questions.stream()
                .findFirst()
                .map(first -> setup.question() == null ? setup : setup.in(first.guide()))
                .map(known -> new Plan(
                        known, questions.stream().map(Interviews::asked).toList(), chosen));
    }

    /**
     * Starts an interview.
     *
     * @param submission names the form, so that sending it twice starts one interview; null for none
     * @throws TooManyInterviewsException if there are as many as there may be
     */
    @Transactional
    public UUID start(OwnerId owner, @Nullable UUID submission, Plan plan) {
        UUID id = submission == null ? UUID.randomUUID() : submission;
        interviews.awaitOthers(id);
        var begun = interviews.findById(id);
        return begun.filter(interview -> interview.owner().equals(owner) && !interview.isEnded())
                .map(Interview::id)
                .orElseGet(() -> save(begun.isEmpty() ? id : UUID.randomUUID(), owner, plan));
    }

    /** Starts an interview with the same questions. */
    @Transactional
    public UUID startAgain(OwnerId owner, UUID id) {
        Interview before = find(owner, id);
        var questions = before.questions().stream().map(Turn::asked).toList();
        return save(UUID.randomUUID(), owner, new Plan(before.setup(), questions, before.seed()));
    }

    private UUID save(UUID id, OwnerId owner, Plan plan) {
        if (interviews.countByOwner(owner.value()) >= properties.most()) {
            throw new TooManyInterviewsException(properties.most());
        }
        var interview = new Interview(
                id, owner, plan.setup(), mine.of(owner).seniority(), plan.questions(), plan.seed(), clock.instant());
        return interviews.save(interview).id();
    }

    private static Asked asked(Chosen chosen) {
        return AskedQuestions.of(chosen.guide(), chosen.question());
    }

    /** Deletes an interview with its answers, its report and the link to it. */
    @Transactional
    public void delete(OwnerId owner, UUID id) {
        interviews.delete(lock(owner, id));
    }

    private Set<Slug> askedBefore(OwnerId owner) {
        return interviews.findByOwnerOrderByStartedAtDesc(owner.value()).stream()
                .flatMap(interview -> interview.questions().stream())
                .flatMap(turn -> Optional.ofNullable(turn.asked().slug()).stream())
                .collect(Collectors.toSet());
    }

    public Room room(OwnerId owner, UUID id) {
        return Room.of(find(owner, id), now());
    }

    /** Those that go on, the one that was worked at last first. */
    public List<Unfinished> unfinished(OwnerId owner, int most) {
        return interviews.findByOwnerAndEndedAtNullOrderByClockMarkDesc(owner.value(), Limit.of(most)).stream()
                .map(Interview::unfinished)
                .toList();
    }

    /** What became of the text in the field, and the room after that. */
    public record Signed(Saved saved, Room room) {}

    /** The page signs in, with what stands in its field. */
    @Transactional
    public Signed sign(OwnerId owner, UUID id, Draft draft) {
        Interview interview = lock(owner, id);
        interview.sign(now());
        Saved saved = save(interview, draft);
        return new Signed(saved, Room.of(interview, now()));
    }

    /** Stores what stands in the field. */
    @Transactional
    public Saved save(OwnerId owner, UUID id, Draft draft) {
        return save(lock(owner, id), draft);
    }

    /** Takes the answer and goes on: to a follow-up, to the next question, or to the end. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // reading the answer takes a while and needs no connection
    public Saved answer(OwnerId owner, UUID id, Draft draft) {
        Taken taken = inTransaction(() -> take(lock(owner, id), draft));
        Place place = taken.place();
        if (place != null && !taken.saved().isRefused()) {
            Optional<String> next =
                    Optional.ofNullable(taken.main()).flatMap(main -> judge.followUp(main, taken.followUps()));
            inTransaction(() -> goOn(lock(owner, id), place, next));
        }
        return taken.saved();
    }

    /** An answer that was taken; without its question where nothing may be asked about it. */
    private record Taken(
            Saved saved, @Nullable Place place, @Nullable Turn main, List<Turn> followUps) {}

    private Taken take(Interview interview, Draft draft) {
        Moment at = now();
        Place place = place(interview, draft);
        if (place == null) {
            return new Taken(Saved.UNCHANGED, null, null, List.of());
        }
        Saved saved = interview.answer(place, draft.text(), draft.version(), at);
        speak(interview, place, draft, saved);
        readIfEnded(interview);
        return interview.mayFollowUp(place, at)
                ? new Taken(
                        saved,
                        place,
                        interview.turn(Place.ofQuestion(place.question())),
                        interview.followUps(place.question()))
                : new Taken(saved, place, null, List.of());
    }

    private Place goOn(Interview interview, Place place, Optional<String> next) {
        Moment at = now();
        if (interview.mayFollowUp(place, at)) {
            next.ifPresent(interview::followUp);
        }
        interview.moveOn(place, at);
        endIfDone(interview, at);
        return place;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    @Transactional
    public Saved skip(OwnerId owner, UUID id, Draft draft) {
        return change(owner, id, draft, (interview, at) -> {
            Place place = place(interview, draft);
            if (place != null) {
                interview.skip(place, at);
                interview.moveOn(place, at);
                endIfDone(interview, at);
            }
        });
    }

    @Transactional
    public Saved flag(OwnerId owner, UUID id, Draft draft, boolean flagged) {
        return change(
                owner,
                id,
                draft,
                (interview, at) -> Optional.ofNullable(place(interview, draft))
                        .ifPresent(place -> interview.flag(place, flagged)));
    }

    @Transactional
    public Saved hint(OwnerId owner, UUID id, Draft draft) {
        return change(
                owner,
                id,
                draft,
                (interview, at) -> Optional.ofNullable(place(interview, draft)).ifPresent(interview::hint));
    }

    @Transactional
    public Saved reveal(OwnerId owner, UUID id, Draft draft) {
        return change(
                owner,
                id,
                draft,
                (interview, at) -> Optional.ofNullable(place(interview, draft)).ifPresent(interview::reveal));
    }

    @Transactional
    public Saved previous(OwnerId owner, UUID id, Draft draft) {
        return change(owner, id, draft, Interview::previous);
    }

    /** Goes to what was asked at a place, where that is allowed. */
    @Transactional
    public void goTo(OwnerId owner, UUID id, Place place) {
        Interview interview = lock(owner, id);
        if (interview.has(place)) {
            interview.goTo(place, now());
        }
    }

    @Transactional
    public Saved pause(OwnerId owner, UUID id, Draft draft) {
        return change(owner, id, draft, Interview::pause);
    }

    @Transactional
    public void resume(OwnerId owner, UUID id) {
        lock(owner, id).resume(now());
    }

    @Transactional
    public Saved extend(OwnerId owner, UUID id, Draft draft) {
        return change(owner, id, draft, Interview::extend);
    }

    @Transactional
    public Saved end(OwnerId owner, UUID id, Draft draft) {
        return change(owner, id, draft, this::end);
    }

    /** What stands in the field is stored first; if it cannot be, nothing else happens. */
    private Saved change(OwnerId owner, UUID id, Draft draft, BiConsumer<Interview, Moment> change) {
        Interview interview = lock(owner, id);
        Saved saved = save(interview, draft);
        if (!saved.isRefused()) {
            change.accept(interview, now());
        }
        return saved;
    }

    private Saved save(Interview interview, Draft draft) {
        Place place = place(interview, draft);
        if (place == null || draft.text() == null) {
            return Saved.UNCHANGED;
        }
        Saved saved = interview.save(place, draft.text(), draft.version(), now());
        speak(interview, place, draft, saved);
        readIfEnded(interview);
        return saved;
    }

    private static void speak(Interview interview, Place place, Draft draft, Saved saved) {
        if (draft.spokenSeconds() != null && !saved.isRefused()) {
            interview.speak(place, draft.spokenSeconds());
        }
    }

    private static @Nullable Place place(Interview interview, Draft draft) {
        Place place = draft.place();
        return place != null && interview.has(place)
                ? place
                : interview.currentTurn().map(Turn::place).orElse(null);
    }

    /** Everything is done, unless something was marked to come back to. */
    private void endIfDone(Interview interview, Moment at) {
        if (interview.currentTurn().isEmpty() && !interview.hasFlagged()) {
            end(interview, at);
        }
    }

    private void end(Interview interview, Moment at) {
        if (!interview.isEnded()) {
            interview.end(at);
            readIfEnded(interview);
            events.publishEvent(new InterviewFinished(interview.id(), interview.owner(), at.now()));
        }
    }

    private void readIfEnded(Interview interview) {
        if (interview.isEnded()) {
            interviews.flush();
            queue.add(interview);
        }
    }

    private Interview find(OwnerId owner, UUID id) {
        return interviews.findByIdAndOwner(id, owner.value()).orElseThrow(() -> missing(id));
    }

    private Interview lock(OwnerId owner, UUID id) {
        return interviews.lock(id, owner.value()).orElseThrow(() -> missing(id));
    }

    private static NotFoundException missing(UUID id) {
        return NotFoundException.of("interview", id.toString());
    }

    private Moment now() {
        return new Moment(clock.instant(), uptime);
    }
}
