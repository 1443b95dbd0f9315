package dev.greenroom.interview;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.Readings.Stored;
import dev.greenroom.interview.Report.Answer;
import dev.greenroom.interview.Report.State;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.platform.web.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of ended interviews. */
@Service
@Transactional(readOnly = true)
public class Reports {

    private final InterviewRepository interviews;
    private final Readings readings;
    private final ReadingQueue queue;
    private final Shares shares;
    private final Uptime uptime;
    private final Clock clock;

    Reports(
            InterviewRepository interviews,
            Readings readings,
            ReadingQueue queue,
            Shares shares,
            Uptime uptime,
            Clock clock) {
        this.interviews = interviews;
        this.readings = readings;
        this.queue = queue;
        this.shares = shares;
        this.uptime = uptime;
        this.clock = clock;
    }

    /** Empty while the interview goes on. */
    public Optional<Report> find(OwnerId owner, UUID id) {
        var interview = interviews
                .findByIdAndOwner(id, owner.value())
                .orElseThrow(() -> NotFoundException.of("interview", id.toString()));
        return interview.isEnded() ? Optional.of(report(interview)) : Optional.empty();
    }

    /** The report behind a link that is live. */
    public Optional<Report> shared(String token) {
        return shares.find(token).flatMap(interviews::findById).map(this::report);
    }

    /** The newest first, with those that go on. Their reports leave out what was gained since earlier ones. */
    public List<PastInterview> all(OwnerId owner) {
        var all = interviews.findByOwnerOrderByStartedAtDesc(owner.value());
        var read = read(all.stream()
                .filter(Interview::isEnded)
                .flatMap(interview -> interview.questions().stream())
                .map(Turn::id)
                .toList());
        return all.stream()
                .map(interview -> new PastInterview(
                        interview.id(),
                        interview.setup(),
                        interview.startedAt(),
                        interview.questions().size(),
                        interview.isEnded() ? report(interview, read, Map.of()) : null))
                .toList();
    }

    private Report report(Interview interview) {
        var asked = interview.questions().stream()
                .flatMap(turn -> Optional.ofNullable(turn.asked().slug()).stream())
                .toList();
        return report(
                interview,
                read(interview.questions().stream().map(Turn::id).toList()),
                readings.scoresBefore(interview.owner(), interview.startedAt(), asked));
    }

    private Read read(List<UUID> turns) {
        return new Read(readings.of(turns), queue.of(turns));
    }

    /**
     * How far the answers have been read.
     *
     * @param waiting whether those in the queue were given up
     */
    private record Read(Map<UUID, Stored> stored, Map<UUID, Boolean> waiting) {}

    private Report report(Interview interview, Read read, Map<Slug, Integer> before) {
        return new Report(
                interview.id(),
                interview.setup(),
                interview.startedAt(),
                Objects.requireNonNull(interview.endedAt()),
                interview.spent(new Moment(clock.instant(), uptime)),
                interview.questions().stream()
                        .map(turn -> answer(
                                interview,
                                turn,
                                read.stored().get(turn.id()),
                                read.waiting().get(turn.id()),
                                before.get(turn.asked().slug())))
                        .toList());
    }

    private static Answer answer(
            Interview interview,
            Turn turn,
            @Nullable Stored stored,
            @Nullable Boolean givenUp,
            @Nullable Integer before) {
        var followUps = interview.followUps(turn.place().question());
        var all = Stream.concat(Stream.of(turn), followUps.stream()).toList();
        var state = state(turn, stored, givenUp);
        // What is stored may be how an earlier text read.
        var read = state == State.SCORED || state == State.REFUSED ? stored : null;
        return new Answer(
                turn.id(),
                turn.place().question(),
                turn.asked(),
                state,
                turn.answer(),
                followUps.stream()
                        .map(each -> new Room.Exchange(each.asked().text(), each.answer()))
                        .toList(),
                all.stream().map(Turn::spent).reduce(Duration.ZERO, Duration::plus),
                turn.spokenSeconds(),
                all.stream().anyMatch(Turn::isFlagged),
                all.stream().anyMatch(Turn::isHinted),
                all.stream().anyMatch(Turn::isRevealed),
                all.stream().anyMatch(Turn::isLate),
                read == null ? null : read.alone(),
                read == null ? null : read.together(),
                read == null ? null : read.delivery(),
                before);
    }

    private static State state(Turn turn, @Nullable Stored stored, @Nullable Boolean givenUp) {
        if (turn.status() != TurnStatus.ANSWERED) {
            return turn.status() == TurnStatus.SKIPPED ? State.SKIPPED : State.NOT_REACHED;
        }
        if (turn.isBlank()) {
            return State.EMPTY;
        }
        if (givenUp != null) {
            return givenUp ? State.FAILED : State.WAITING;
        }
        if (stored == null) {
            return State.WAITING;
        }
        return stored.whole().score() == null ? State.REFUSED : State.SCORED;
    }
}
