package dev.greenroom.interview.web;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.Level;
import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.interview.Medium;
import dev.greenroom.interview.Preset;
import dev.greenroom.interview.Setup;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page that starts an interview.
 *
 * @param form as typed
 * @param setup what it comes to
 * @param question the one question to rehearse, if it is one
 */
record NewInterviewPage(
        InterviewForm form,
        Setup setup,
        List<GuideSummary> guides,
        @Nullable String role,
        @Nullable QuestionSummary question,
        Obstacle obstacle) {

    /** Reading a question and looking an answer over, a question. */
    private static final int SECONDS_AROUND = 40;

    enum Obstacle {
        NONE,
        STALE,
        NOTHING_FITS
    }

    static NewInterviewPage of(InterviewForm typed, Overview overview, Obstacle obstacle) {
        var form = typed.knownTo(overview);
        var setup = form.toCommand();
        return new NewInterviewPage(
                form,
                setup,
                overview.guides(),
                overview.guide(setup.role()).map(GuideSummary::title).orElse(null),
                Optional.ofNullable(setup.question())
                        .flatMap(overview::question)
                        .orElse(null),
                obstacle);
    }

    public UUID submission() {
        return Objects.requireNonNullElseGet(form.submissionId(), UUID::randomUUID);
    }

    public List<Preset> presets() {
        return List.of(Preset.values());
    }

    public List<QuestionType> types() {
        return List.of(QuestionType.values());
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }

    /** About how long it takes; 0 without a limit. */
    public int minutes() {
        if (setup.minutes() != null) {
            return setup.minutes();
        }
        return setup.secondsPerQuestion() == null
                ? 0
                : (int) Math.round((setup.secondsPerQuestion() + SECONDS_AROUND) * setup.questions() / 60.0);
    }

    /** The time a preset gives, as the choice to leave it so says it. */
    public String presetTime() {
        var preset = setup.preset();
        var inAll = preset.minutes(Medium.TEXT);
        var each = preset.secondsPerQuestion(Medium.TEXT);
        return inAll != null ? "all" : each != null ? "each" : "none";
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
