package dev.greenroom.site.web;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.Prose;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionDetail;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.catalog.Sample;
import dev.greenroom.catalog.Term;
import dev.greenroom.platform.text.Slug;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** @param excerpt from a sample answer; null while the library has none */
record HomePage(Overview overview, @Nullable Excerpt excerpt) {

    private static final Slug ANY_INTERVIEW = new Slug("any-interview");

    static HomePage of(PublishedLibrary library) {
        var overview = library.overview();
        var excerpt = overview.questions().stream()
                .filter(question -> question.type() == QuestionType.BEHAVIORAL)
                .flatMap(question -> excerpt(question, library).stream())
                .findFirst();
        return new HomePage(overview, excerpt.orElse(null));
    }

    public List<Shelf> shelves() {
        return overview.filledCategories().stream()
                .map(category -> new Shelf(category, overview.guidesIn(category.slug())))
                .toList();
    }

    /** For every role: belongs to no category, so to no shelf. */
    public Optional<GuideSummary> anyInterview() {
        return overview.guide(ANY_INTERVIEW);
    }

    private static Optional<Excerpt> excerpt(QuestionSummary question, PublishedLibrary library) {
        return library.guide(question.guide().slug())
                .flatMap(guide ->
                        guide.question(question.slug()).flatMap(detail -> excerpt(question, detail, guide.prose())));
    }

    private static Optional<Excerpt> excerpt(QuestionSummary question, QuestionDetail detail, Prose prose) {
        return detail.content().sample() instanceof Sample.Star star
                ? Optional.of(new Excerpt(
                        question,
                        Stream.of(star.situation(), star.task(), star.action(), star.result())
                                .map(part -> firstSentence(prose.text(part)))
                                .toList()))
                : Optional.empty();
    }

    private static String firstSentence(String text) {
        var sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        return text.substring(0, sentences.next()).strip();
    }

    /** The guides of one category. */
    record Shelf(Term category, List<GuideSummary> guides) {}

    /** One sentence of each part, situation to result, of the sample answer to a question. */
    record Excerpt(QuestionSummary question, List<String> sentences) {}
}
