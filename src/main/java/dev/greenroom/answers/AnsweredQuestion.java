package dev.greenroom.answers;

import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.text.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question that an answer is for, as it stood when the answer was begun.
 *
 * @param slug of a question of the bank; null for one that somebody typed
 */
@Embeddable
public record AnsweredQuestion(
        @Column(name = "question") @Nullable String slug,
        @Column(name = "question_text") String text,

        @Enumerated(EnumType.STRING) @Column(name = "question_type")
        QuestionType type) {

    /** The most characters of a typed question. */
    public static final int LONGEST = 500;

    public static AnsweredQuestion ofBank(Slug slug, String text, QuestionType type) {
        return new AnsweredQuestion(slug.value(), text, type);
    }

    public static AnsweredQuestion typed(String text, QuestionType type) {
        return new AnsweredQuestion(null, text, type);
    }

    public Optional<Slug> bankSlug() {
        return Slug.of(slug);
    }
}
