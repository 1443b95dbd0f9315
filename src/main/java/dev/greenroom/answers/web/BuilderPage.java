package dev.greenroom.answers.web;

import dev.greenroom.answers.AnswerMode;
import dev.greenroom.answers.AnsweredQuestion;
import dev.greenroom.answers.ReadAnswer;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.reading.Asked;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an answer is drafted.
 *
 * @param id null until it is saved for the first time
 * @param savedAt null until then
 * @param read null until its writer asked how it reads
 * @param judged whether there is anything to judge it by
 * @param asked whether its writer has just asked how it reads
 * @param near questions of the bank to judge it by instead, where there is nothing
 * @param guest whether its writer has no account
 * @param ask whether its writer was never asked what they prepare for
 */
record BuilderPage(
        @Nullable UUID id,
        AnsweredQuestion question,
        AnswerForm form,
        AnswerMode mode,
        FieldErrors errors,
        Obstacle obstacle,
        @Nullable Instant savedAt,
        @Nullable ReadAnswer read,
        boolean judged,
        boolean asked,
        List<QuestionSummary> near,
        boolean guest,
        boolean ask) {

    /** Why the text has not been saved. */
    enum Obstacle {
        NONE,
        STALE,
        FULL,
        MISSING
    }

    static BuilderPage unsaved(AnsweredQuestion question, AnswerForm form, FieldErrors errors, Obstacle obstacle) {
        return of(null, question, form, errors, obstacle);
    }

    static BuilderPage of(
            @Nullable UUID id, AnsweredQuestion question, AnswerForm form, FieldErrors errors, Obstacle obstacle) {
        var mode = form.draft(question.type()).mode();
        return new BuilderPage(
                id, question, form, mode, errors, obstacle, null, null, true, false, List.of(), true, false);
    }

    BuilderPage saved(
            Instant at, @Nullable ReadAnswer read, boolean judged, boolean asked, boolean guest, boolean ask) {
        return new BuilderPage(id, question, form, mode, errors, obstacle, at, read, judged, asked, near, guest, ask);
    }

    BuilderPage offering(List<QuestionSummary> questions) {
        return new BuilderPage(
                id, question, form, mode, errors, obstacle, savedAt, read, judged, asked, questions, guest, ask);
    }

    public String address() {
        return id == null ? "/answers" : "/answers/" + id;
    }

    /** Names what the browser keeps of this form before it is saved. */
    public String firstBackup() {
        return "new:" + form.question();
    }

    /** Names what the browser keeps of this form. */
    public String backup() {
        return id == null ? firstBackup() : id.toString();
    }

    public AnswerMode otherMode() {
        return mode.other(question.type());
    }

    /** Whether a reading is still to come. */
    public boolean due() {
        return asked && judged && read == null;
    }

    public boolean judgedByNothing() {
        return asked && !judged;
    }

    /** Whether its writer may say what a good answer says. */
    public boolean takesKeyPoints() {
        return question.slug() == null && !Asked.isStory(question.type());
    }

    public String keyPoints() {
        return Objects.requireNonNullElse(form.keyPoints(), "");
    }

    public boolean isSaved() {
        return savedAt != null;
    }
}
