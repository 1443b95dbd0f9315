package dev.greenroom.reading;

import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionDetail;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.language.Embedding;
import dev.greenroom.language.Embeddings;
import dev.greenroom.platform.text.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Questions of the library as they are asked. */
@Service
public class AskedQuestions {

    /** From here on two questions ask for the same. */
    private static final double SAME = 0.85;

    /** From here on they are about the same. */
    private static final double NEAR = 0.7;

    private final PublishedLibrary library;
    private final Embeddings embeddings;

    AskedQuestions(PublishedLibrary library, Embeddings embeddings) {
        this.library = library;
        this.embeddings = embeddings;
    }

    public Optional<Asked> find(Slug slug) {
        return library.overview().question(slug).flatMap(this::asked);
    }

    /**
     * Finds out what is asked by a question that somebody typed.
     *
     * @param type if it is known; otherwise the wording decides
     * @param keyPoints what a good answer says, if it is known; otherwise those of the library's question that asks for
     *     the same
     * @return nothing where answers are judged against key points and there are none
     */
    public Optional<Asked> recognise(String text, @Nullable QuestionType type, List<String> keyPoints) {
        QuestionType found = type != null ? type : typeOf(text, keyPoints);
        if (!keyPoints.isEmpty() && !Asked.isStory(found)) {
            return Optional.of(Asked.typed(text, found, keyPoints));
        }
        Optional<Asked> same = same(text, type);
        if (same.isPresent()) {
            return same;
        }
        return Asked.isStory(found) ? Optional.of(Asked.typed(text, found, List.of())) : nearest(text, found);
    }

    /** Questions of the library that answers are judged against the key points of, and that come near to this one. */
    public List<QuestionSummary> near(String text, int most) {
        return embeddings.embed(text).stream()
                .flatMap(meaning -> library.overview().questions().stream()
                        .filter(question -> !Asked.isStory(question.type()))
                        .map(question -> new Near(question, nearness(question, meaning))))
                .filter(near -> near.similarity >= NEAR)
                .sorted(Comparator.comparingDouble(Near::similarity).reversed())
                .limit(most)
                .map(Near::question)
                .toList();
    }

    private static QuestionType typeOf(String text, List<String> keyPoints) {
        if (Wording.opens(text)) {
            return QuestionType.OPENING;
        }
        return keyPoints.isEmpty() ? Wording.typeOf(text) : QuestionType.TECHNICAL;
    }

    /** The library's question that is the same letter by letter. */
    private Optional<Asked> same(String text, @Nullable QuestionType type) {
        String wanted = letters(text);
        return library.overview().questions().stream()
                .filter(question -> type == null || question.type() == type)
                .filter(question -> letters(question.text()).equals(wanted))
                .findFirst()
                .flatMap(this::asked);
    }

    /** The library's question that asks for the same in other words. */
    private Optional<Asked> nearest(String text, QuestionType type) {
        return embeddings
                .embed(text)
                .flatMap(meaning -> library.overview().questions().stream()
                        .filter(question -> question.type() == type)
                        .map(question -> new Near(question, nearness(question, meaning)))
                        .filter(near -> near.similarity >= SAME)
                        .max(Comparator.comparingDouble(Near::similarity))
                        .flatMap(near -> asked(near.question)));
    }

    private record Near(QuestionSummary question, double similarity) {}

    private double nearness(QuestionSummary question, Embedding meaning) {
        return embeddings.embed(question.text()).map(meaning::similarity).orElse(0.0);
    }

    /** A question with its key points and sample in plain words. */
    public static Asked of(GuideDetail guide, QuestionDetail question) {
        var content = question.content();
        return new Asked(
                content.id(),
                guide.prose().text(content.text()),
                content.type(),
                content.keyPoints().stream().map(guide.prose()::text).toList(),
                guide.prose().text(content.sample().text()));
    }

    private Optional<Asked> asked(QuestionSummary question) {
        return library.guide(question.guide().slug())
                .flatMap(guide -> guide.question(question.slug()).map(detail -> of(guide, detail)));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
