package dev.greenroom.answers.web;

import dev.greenroom.answers.AnswerMode;
import dev.greenroom.answers.AnsweredQuestion;
import dev.greenroom.answers.ReadAnswer;
import dev.greenroom.platform.web.FieldErrors;
import java.time.Instant;
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
 * @param guest whether its writer has no account
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
        boolean guest) {

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
        return new BuilderPage(id, question, form, mode, errors, obstacle, null, null, true, false, true);
    }

    BuilderPage saved(Instant at, @Nullable ReadAnswer read, boolean judged, boolean asked, boolean guest) {
        return new BuilderPage(id, question, form, mode, errors, obstacle, at, read, judged, asked, guest);
    }

    public String address() {
        return id == null ? "/answers" : "/answers/" + id;
    }

    /** Names what the browser keeps of this form. */
    public String backup() {
        return id == null ? "new:" + form.question() : id.toString();
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

    public boolean isSaved() {
        return savedAt != null;
    }
}
