package dev.greenroom.interview;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Seniority;
import dev.greenroom.catalog.Level;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.reading.Asked;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A quick interview of three questions in practice mode, unless said otherwise. */
final class InterviewBuilder {

    static final Instant START = Instant.parse("2026-11-22T23:00:00Z");

    private @Nullable Seniority seniority;
    private Mode mode = Mode.PRACTICE;
    private int questions = 3;
    private int followUps = 1;
    private @Nullable Integer minutes;
    private @Nullable Integer secondsPerQuestion = 360;

    static InterviewBuilder anInterview() {
        return new InterviewBuilder();
    }

    InterviewBuilder real() {
        mode = Mode.REAL;
        return this;
    }

    InterviewBuilder aimingAt(Seniority level) {
        seniority = level;
        return this;
    }

    InterviewBuilder questions(int count) {
        questions = count;
        return this;
    }

    InterviewBuilder followUps(int most) {
        followUps = most;
        return this;
    }

    InterviewBuilder untimed() {
        minutes = null;
        secondsPerQuestion = null;
        return this;
    }

    InterviewBuilder minutes(int inAll) {
        minutes = inAll;
        secondsPerQuestion = null;
        return this;
    }

    InterviewBuilder secondsPerQuestion(int seconds) {
        secondsPerQuestion = seconds;
        return this;
    }

    Setup setup() {
        return new Setup(
                Preset.QUICK,
                new Slug("backend-developer"),
                null,
                EnumSet.allOf(QuestionType.class),
                EnumSet.allOf(Level.class),
                List.of(),
                questions,
                minutes,
                secondsPerQuestion,
                mode,
                Medium.TEXT,
                true,
                followUps);
    }

    Interview build() {
        return new Interview(UUID.randomUUID(), new OwnerId(UUID.randomUUID()), setup(), seniority, asked(), 1, START);
    }

    private List<Asked> asked() {
        return IntStream.rangeClosed(1, questions)
                .mapToObj(number -> new Asked(
                        new Slug("question-" + number),
                        "Tell me about time number " + number,
                        QuestionType.BEHAVIORAL,
                        List.of(),
                        null))
                .toList();
    }
}
