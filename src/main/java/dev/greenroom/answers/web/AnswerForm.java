package dev.greenroom.answers.web;

import dev.greenroom.answers.AnswerMode;
import dev.greenroom.answers.AnsweredQuestion;
import dev.greenroom.answers.Draft;
import dev.greenroom.answers.SavedAnswer;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.text.TypedText;
import dev.greenroom.platform.web.Submission;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was typed.
 *
 * @param question the slug of one of the bank, or the question itself
 * @param type of a question of one's own
 * @param keyPoints what a good answer says, one point a line; null where the form does not ask for it
 * @param version that the text is based on
 * @param submission names a form that has not been saved, so that sending it twice makes one answer
 * @param story whose text the answer begins with, and which it tells
 * @param then what the pressed button asks for beside saving: "read", a mode to go on in, or
 *     the question to read it as ("as:" and its slug)
 */
record AnswerForm(
        @Size(max = AnsweredQuestion.LONGEST, message = "{answer.question.long}")
        String question,

        String type,

        @Size(max = Draft.LONGEST, message = "{answer.text.long}")
        String situation,

        @Size(max = Draft.LONGEST, message = "{answer.text.long}")
        String task,

        @Size(max = Draft.LONGEST, message = "{answer.text.long}")
        String action,

        @Size(max = Draft.LONGEST, message = "{answer.text.long}")
        String result,

        @Size(max = Draft.LONGEST, message = "{answer.text.long}")
        String body,

        @Pattern(regexp = "(?:[^\\n]{0,500}(?:\\n|$)){0,30}", message = "{answer.keyPoints.long}") @Nullable
        String keyPoints,

        String mode,
        String version,
        String submission,
        String story,
        String then) {

    private static final String READ = "read";
    private static final String INSTEAD = "as:";

    AnswerForm(
            @Nullable String question,
            @Nullable String type,
            @Nullable String situation,
            @Nullable String task,
            @Nullable String action,
            @Nullable String result,
            @Nullable String body,
            @Nullable String keyPoints,
            @Nullable String mode,
            @Nullable String version,
            @Nullable String submission,
            @Nullable String story,
            @Nullable String then) {
        this.question = TypedText.cleaned(question).strip();
        this.type = TypedText.cleaned(type);
        this.situation = TypedText.cleaned(situation);
        this.task = TypedText.cleaned(task);
        this.action = TypedText.cleaned(action);
        this.result = TypedText.cleaned(result);
        this.body = TypedText.cleaned(body);
        this.keyPoints = keyPoints == null ? null : TypedText.cleaned(keyPoints).strip();
        this.mode = TypedText.cleaned(mode);
        this.version = TypedText.cleaned(version);
        this.submission = Submission.known(submission);
        this.story = TypedText.cleaned(story);
        this.then = TypedText.cleaned(then);
    }

    static AnswerForm from(SavedAnswer answer) {
        var keyPoints = String.join("\n", answer.keyPoints());
        return of(answer.question(), answer.draft(), keyPoints, answer.version(), null);
    }

    static AnswerForm of(
            AnsweredQuestion question,
            Draft draft,
            @Nullable String keyPoints,
            int version,
            @Nullable String submission) {
        return new AnswerForm(
                Objects.requireNonNullElse(question.slug(), question.text()),
                question.type().code(),
                draft.situation(),
                draft.task(),
                draft.action(),
                draft.result(),
                draft.body(),
                keyPoints,
                draft.mode().code(),
                String.valueOf(version),
                submission,
                null,
                null);
    }

    @Nullable
    QuestionType questionType() {
        return QuestionType.of(type).orElse(null);
    }

    public Draft draft(QuestionType type) {
        var fields = new Draft(typedMode(type), situation, task, action, result, body);
        return AnswerMode.of(then).map(fields::in).orElse(fields);
    }

    /** A text without parts is taken as it is, unless its writer chose the parts. */
    private AnswerMode typedMode(QuestionType type) {
        return AnswerMode.of(mode).orElseGet(() -> {
            boolean inParts = !(situation + task + action + result).isBlank();
            var suiting = inParts ? AnswerMode.STAR : AnswerMode.suiting(type);
            return suiting == AnswerMode.STAR && !inParts && !body.isBlank() ? AnswerMode.FREE : suiting;
        });
    }

    Optional<UUID> storyId() {
        try {
            return Optional.of(UUID.fromString(story));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same form with a story's text in it. */
    AnswerForm telling(Draft text, AnsweredQuestion question) {
        var draft = text.in(AnswerMode.suiting(question.type()));
        return new AnswerForm(
                this.question,
                type,
                draft.situation(),
                draft.task(),
                draft.action(),
                draft.result(),
                draft.body(),
                keyPoints,
                draft.mode().code(),
                version,
                submission,
                story,
                null);
    }

    int basedOn() {
        return TypedText.version(version);
    }

    UUID submissionId() {
        return UUID.fromString(submission);
    }

    /** What a good answer says, one point each; null where the form did not ask for it. */
    @Nullable
    List<String> points() {
        return keyPoints == null
                ? null
                : keyPoints
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** The question of the bank that is to take the place of one's own, which cannot be judged. */
    Optional<String> insteadOf(AnsweredQuestion own) {
        return Optional.of(then)
                .filter(button -> own.slug() == null && button.startsWith(INSTEAD))
                .map(button -> button.substring(INSTEAD.length()));
    }

    boolean wantsReading() {
        return then.equals(READ) || then.startsWith(INSTEAD);
    }

    /** Whether what was typed is too long for a question. */
    public boolean asksTooMuch() {
        return question.length() > AnsweredQuestion.LONGEST;
    }

    public boolean isBlank() {
        return (situation + task + action + result + body).isBlank();
    }
}
