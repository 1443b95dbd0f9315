package dev.greenroom.interview;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Interviews as what they are besides: somebody's own data. */
@Component
class InterviewData implements PersonalData {

    private final InterviewRepository interviews;
    private final Readings readings;

    InterviewData(InterviewRepository interviews, Readings readings) {
        this.interviews = interviews;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "interviews";
    }

    record Exported(
            UUID id,
            Setup setup,
            Instant startedAt,
            @Nullable Instant endedAt,
            List<ExportedTurn> turns) {}

    record ExportedTurn(
            String place,
            String question,
            TurnStatus status,
            String answer,
            long seconds,
            boolean flagged,
            boolean hinted,
            boolean revealed,
            boolean late,
            Readings.@Nullable Stored reading) {}

    @Override
    public List<Exported> export(OwnerId owner) {
        return interviews.findByOwnerOrderByStartedAtDesc(owner.value()).stream()
                .map(this::export)
                .toList();
    }

    private Exported export(Interview interview) {
        var stored = readings.of(interview.turns().stream().map(Turn::id).toList());
        return new Exported(
                interview.id(),
                interview.setup(),
                interview.startedAt(),
                interview.endedAt(),
                interview.turns().stream()
                        .map(turn -> new ExportedTurn(
                                turn.place().toString(),
                                turn.asked().text(),
                                turn.status(),
                                turn.answer(),
                                turn.spent().toSeconds(),
                                turn.isFlagged(),
                                turn.isHinted(),
                                turn.isRevealed(),
                                turn.isLate(),
                                stored.get(turn.id())))
                        .toList());
    }

    @Override
    public void delete(OwnerId owner) {
        interviews.deleteByOwner(owner.value());
    }

    @Override
    public void move(OwnerId from, OwnerId to) {
        interviews.move(from.value(), to.value());
    }
}
