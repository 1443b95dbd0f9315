package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import java.util.List;
import java.util.Optional;

/**
 * Everything published, in outline: categories and competencies in their own order, guides by title,
 * questions by guide and place.
 */
public record Overview(
        List<Term> categories,
        List<Term> competencies,
        List<GuideSummary> guides,
        List<QuestionSummary> questions,
        List<ArticleContent> articles) {

    public Optional<Term> category(Slug slug) {
        return categories.stream().filter(term -> term.slug().equals(slug)).findFirst();
    }

    public Optional<GuideSummary> guide(Slug slug) {
        return guides.stream().filter(guide -> guide.slug().equals(slug)).findFirst();
    }

    public Optional<QuestionSummary> question(Slug slug) {
        return questions.stream()
                .filter(question -> question.slug().equals(slug))
                .findFirst();
    }

    public List<GuideSummary> guidesIn(Slug category) {
        return guides.stream()
                .filter(guide -> category.equals(guide.category()))
                .toList();
    }

    /** The categories that have a guide. */
    public List<Term> filledCategories() {
        return categories.stream()
                .filter(category -> !guidesIn(category.slug()).isEmpty())
                .toList();
    }
}
