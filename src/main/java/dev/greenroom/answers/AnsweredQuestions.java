package dev.greenroom.answers;

import dev.greenroom.catalog.ContentKind;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.reading.AskedQuestions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what somebody means by a question: one of the bank, by its slug or its words, or one of their own. */
@Service
public class AnsweredQuestions {

    private final PublishedLibrary library;
    private final AskedQuestions bank;

    AnsweredQuestions(PublishedLibrary library, AskedQuestions bank) {
        this.library = library;
        this.bank = bank;
    }

    /**
     * @param typed a slug, or the question itself
     * @param type of a question of one's own; null leaves it to the wording
     * @return empty for a slug that names nothing, and for nothing
     */
    public Optional<AnsweredQuestion> find(String typed, @Nullable QuestionType type) {
        String question = typed.strip();
        if (question.isEmpty()) {
            return Optional.empty();
        }
        return Slug.of(question)
                .flatMap(this::ofBank)
                .or(() -> looksLikeSlug(question) ? Optional.empty() : Optional.of(inWords(question, type)));
    }

    /** One of the bank that is the same, or a question of one's own. */
    private AnsweredQuestion inWords(String question, @Nullable QuestionType type) {
        return bank.recognise(question, type, List.of())
                .map(asked -> asked.slug() != null && asked.text().equalsIgnoreCase(question)
                        ? AnsweredQuestion.ofBank(asked.slug(), asked.text(), asked.type())
                        : AnsweredQuestion.typed(question, asked.type()))
                .orElseGet(
                        () -> AnsweredQuestion.typed(question, Objects.requireNonNullElse(type, QuestionType.OPENING)));
    }

    private Optional<AnsweredQuestion> ofBank(Slug slug) {
        return library.overview().question(slug).map(AnsweredQuestions::of).or(() -> retired(slug));
    }

    private static AnsweredQuestion of(QuestionSummary question) {
        return AnsweredQuestion.ofBank(question.slug(), question.text(), question.type());
    }

    /** An answer to a question may outlive the question. */
    private Optional<AnsweredQuestion> retired(Slug slug) {
        return library.retired(ContentKind.QUESTION, slug).map(retired -> inWords(retired.title(), null));
    }

    private static boolean looksLikeSlug(String question) {
        return question.contains("-") && Slug.isValid(question);
    }
}
