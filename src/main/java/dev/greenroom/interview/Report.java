package dev.greenroom.interview;

import dev.greenroom.reading.Asked;
import dev.greenroom.reading.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of an interview, as far as its answers have been read.
 *
 * @param spent the time that counted
 */
public record Report(UUID id, Setup setup, Instant startedAt, Instant endedAt, Duration spent, List<Answer> answers) {

    /** A mean of fewer says nothing. */
    public static final int FEWEST_FOR_TOTAL = 3;

    /** How far an answer has come. */
    public enum State {
        SCORED,
        /** Read, and refused a number. */
        REFUSED,
        /** Not read yet. */
        WAITING,
        /** Could not be read. */
        FAILED,
        EMPTY,
        SKIPPED,
        NOT_REACHED
    }

    /**
     * A question and what became of it.
     *
     * @param turn names the answer
     * @param spokenSeconds of the recording of the answer itself; 0 where it was typed
     * @param alone how the answer reads without those to follow-ups; null unless this text has been read
     * @param together how it reads with them; null where there are none
     * @param delivery how it is said with them; null unless that has been looked at
     * @param before its score when the same question was asked last; null where it was not scored before
     */
    public record Answer(
            UUID turn,
            int number,
            Asked asked,
            State state,
            String text,
            List<Room.Exchange> followUps,
            Duration spent,
            int spokenSeconds,
            boolean flagged,
            boolean hinted,
            boolean revealed,
            boolean late,
            @Nullable Reading alone,
            @Nullable Reading together,
            @Nullable Delivery delivery,
            @Nullable Integer before) {

        /** With the answers to follow-ups, as one would say it next time. */
        public String wholeText() {
            return Stream.concat(Stream.of(text), followUps.stream().map(Room.Exchange::answer))
                    .filter(part -> !part.isBlank())
                    .map(String::strip)
                    .collect(Collectors.joining("\n\n"));
        }

        /** With the answers to follow-ups. */
        public Optional<Reading> reading() {
            return Optional.ofNullable(together == null ? alone : together);
        }

        public OptionalInt score() {
            return reading().stream()
                    .flatMap(reading -> Stream.ofNullable(reading.score()))
                    .mapToInt(Reading.Score::overall)
                    .findFirst();
        }

        /** The score without follow-ups, where they made a difference to say. */
        public Optional<Integer> scoreAlone() {
            return together == null || alone == null
                    ? Optional.empty()
                    : Optional.ofNullable(alone.score()).map(Reading.Score::overall);
        }

        /** Points gained since the same question was asked last. */
        public Optional<Integer> gain() {
            return before == null || score().isEmpty() ? Optional.empty() : Optional.of(score().getAsInt() - before);
        }

        public boolean isAnswered() {
            return state == State.SCORED || state == State.REFUSED || state == State.WAITING || state == State.FAILED;
        }
    }

    /** A sentence that worked. */
    public record Worked(Answer answer, Reading.Strength strength) {}

    /** A change worth making. */
    public record Change(Answer answer, Reading.Edit edit) {}

    /** The mean of the scored answers, where there are three or more. */
    public OptionalInt total() {
        var scores =
                answers.stream().flatMapToInt(answer -> answer.score().stream()).summaryStatistics();
        return scores.getCount() < FEWEST_FOR_TOTAL
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(scores.getAverage()));
    }

    /** From the best answer. */
    public Optional<Worked> worked() {
        return answers.stream()
                .filter(answer -> answer.reading()
                        .map(reading -> !reading.works().isEmpty())
                        .orElse(false))
                .max(Comparator.comparingInt(answer -> answer.score().orElse(0)))
                .map(answer -> new Worked(
                        answer, answer.reading().orElseThrow().works().getFirst()));
    }

    /** The one worth most. */
    public Optional<Change> change() {
        return answers.stream()
                .flatMap(answer -> answer.reading().stream()
                        .flatMap(reading -> reading.nextEdit().stream())
                        .map(edit -> new Change(answer, edit)))
                .max(Comparator.comparingInt(change -> change.edit().gain()));
    }

    public long answered() {
        return answers.stream().filter(Answer::isAnswered).count();
    }

    public boolean isWaiting() {
        return answers.stream().anyMatch(answer -> answer.state() == State.WAITING);
    }

    /** Whether there is nothing to say about any answer yet. */
    public boolean nothingRead() {
        return answers.stream().noneMatch(answer -> answer.state() == State.SCORED || answer.state() == State.REFUSED);
    }

    /** Those that were answered and got no number. */
    public List<Answer> unscored() {
        return answers.stream()
                .filter(answer -> answer.state() == State.REFUSED || answer.state() == State.FAILED)
                .toList();
    }
}
