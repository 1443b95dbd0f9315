package dev.greenroom.interview;

import dev.greenroom.catalog.QuestionType;
import dev.greenroom.interview.InterviewClock.Stand;
import dev.greenroom.platform.text.Slug;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview as its room shows it at a moment.
 *
 * @param standing how long the clock has stood, where it does
 * @param step what is asked now; null when everything has been
 * @param flagged the places that the candidate wants to come back to
 */
public record Room(
        UUID id,
        Setup setup,
        int questions,
        boolean ended,
        boolean isAway,
        boolean isPaused,
        Duration standing,
        boolean timeUp,
        boolean hasPrevious,
        @Nullable Step step,
        List<Place> flagged) {

    /**
     * What is asked now.
     *
     * @param slug of the question, or of the one that is followed up
     * @param spokenSeconds how much of the answer was said
     * @param main the question and the answer that a follow-up is about
     * @param taken whether the time is up and the text stands
     * @param last whether nothing else is open
     */
    public record Step(
            Place place,
            @Nullable Slug slug,
            String question,
            QuestionType type,
            String answer,
            int version,
            int spokenSeconds,
            boolean flagged,
            boolean hinted,
            boolean revealed,
            boolean taken,
            boolean last,
            @Nullable Exchange main,
            @Nullable Countdown countdown) {}

    /** What was asked and answered. */
    public record Exchange(String question, String answer) {}

    static Room of(Interview interview, Moment at) {
        Stand stand = interview.stand(at);
        return new Room(
                interview.id(),
                interview.setup(),
                interview.questions().size(),
                interview.isEnded(),
                stand == Stand.AWAY,
                stand == Stand.PAUSED,
                Duration.between(interview.standsSince(), at.now()),
                interview.isTimeUp(at),
                interview.hasPrevious(),
                interview.currentTurn().map(turn -> step(interview, turn, at)).orElse(null),
                interview.turns().stream()
                        .filter(Turn::isFlagged)
                        .map(Turn::place)
                        .toList());
    }

    private static Step step(Interview interview, Turn turn, Moment at) {
        Turn main = interview.turn(Place.ofQuestion(turn.place().question()));
        return new Step(
                turn.place(),
                main.asked().slug(),
                turn.asked().text(),
                turn.asked().type(),
                turn.answer(),
                turn.version(),
                turn.spokenSeconds(),
                turn.isFlagged(),
                turn.isHinted(),
                turn.isRevealed(),
                interview.isTaken(at),
                interview.turns().stream().noneMatch(other -> other.isOpen() && !other.equals(turn)),
                turn.place().isFollowUp() ? new Exchange(main.asked().text(), main.answer()) : null,
                interview.countdown(at).orElse(null));
    }

    public boolean isPractice() {
        return setup.mode() == Mode.PRACTICE;
    }

    public boolean isSpoken() {
        return setup.medium() == Medium.VOICE;
    }

    public Step asked() {
        return Objects.requireNonNull(step, "everything has been asked");
    }

    public Optional<Countdown> countdown() {
        return Optional.ofNullable(step).map(Step::countdown);
    }
}
