package dev.greenroom.reading;

import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionDetail;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.platform.text.Slug;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Questions of the library as they are asked. */
@Service
public class AskedQuestions {

    private final PublishedLibrary library;

    AskedQuestions(PublishedLibrary library) {
        this.library = library;
    }

    public Optional<Asked> find(Slug slug) {
        return library.overview().question(slug).flatMap(this::asked);
    }

    /** The question of the library that says the same, letter by letter. */
    public Optional<Asked> find(String text) {
        String wanted = letters(text);
        return library.overview().questions().stream()
                .filter(question -> letters(question.text()).equals(wanted))
                .findFirst()
                .flatMap(this::asked);
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
