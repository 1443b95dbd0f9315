package dev.greenroom.reading.web;

import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.text.TypedText;
import dev.greenroom.reading.Terms;
import dev.greenroom.reading.Written;
import dev.greenroom.scoring.Seniority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question and an answer as they were pasted.
 *
 * @param type code of a question's type; empty to go by the wording
 * @param seniority of whoever answers: "entry", "mid", "senior" or "lead"; anything else says nothing
 * @param keyPoints what a good answer says, one point a line; may be empty
 */
record ScoreForm(
        @NotBlank(message = "{score.question.missing}") @Size(max = QUESTION, message = "{score.question.long}")
        String question,

        @NotBlank(message = "{score.answer.missing}") @Size(max = ANSWER, message = "{score.answer.long}")
        String answer,

        String type,
        String seniority,

        @Size(max = KEY_POINTS, message = "{score.keyPoints.long}")
        String keyPoints) {

    static final int QUESTION = 1_000;
    static final int ANSWER = 20_000;
    private static final Map<String, Seniority> AIMS =
            Map.of("entry", Seniority.JUNIOR, "mid", Seniority.MID, "senior", Seniority.SENIOR, "lead", Seniority.LEAD);
    private static final int MOST_POINTS = 30;
    private static final int POINT = 500;
    static final int KEY_POINTS = MOST_POINTS * POINT;

    ScoreForm(
            @Nullable String question,
            @Nullable String answer,
            @Nullable String type,
            @Nullable String seniority,
            @Nullable String keyPoints) {
        this.question = TypedText.cleaned(question).strip();
        this.answer = TypedText.cleaned(answer);
        this.type = TypedText.cleaned(type).strip();
        this.seniority = TypedText.cleaned(seniority).strip();
        this.keyPoints = TypedText.cleaned(keyPoints);
    }

    static ScoreForm about(String question) {
        return new ScoreForm(question, null, null, null, null);
    }

    Optional<QuestionType> questionType() {
        return QuestionType.of(type);
    }

    List<String> points() {
        return keyPoints
                .lines()
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .toList();
    }

    boolean hasTooManyPoints() {
        return points().size() > MOST_POINTS || points().stream().anyMatch(point -> point.length() > POINT);
    }

    Terms terms() {
        return Terms.NONE.aimingAt(AIMS.get(seniority));
    }

    Written written() {
        return Written.free(answer);
    }

    /** Whether the part of the form that is folded away holds something. */
    public boolean isDetailed() {
        return !(type + seniority + keyPoints).isBlank();
    }
}
