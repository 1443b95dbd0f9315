package dev.greenroom.catalog.web;

import dev.greenroom.catalog.ArticleDetail;
import dev.greenroom.catalog.ContentKind;
import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.platform.web.GoneException;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.platform.web.PageSuggestions.Suggestion;
import org.springframework.stereotype.Component;

/** Finds what an address names, or says that it is gone or was never there. */
@Component
class Shelf {

    private final PublishedLibrary library;

    Shelf(PublishedLibrary library) {
        this.library = library;
    }

    GuideDetail guide(String slug) {
        return Slug.of(slug).flatMap(library::guide).orElseThrow(() -> missing(ContentKind.GUIDE, "guide", slug));
    }

    /** The guide that holds a question, as the question's own page needs it. */
    GuideDetail guideOfQuestion(String slug) {
        return Slug.of(slug)
                .flatMap(library.overview()::question)
                .flatMap(question -> library.guide(question.guide().slug()))
                .orElseThrow(() -> missing(ContentKind.QUESTION, "question", slug));
    }

    ArticleDetail article(String slug) {
        return Slug.of(slug).flatMap(library::article).orElseThrow(() -> missing(ContentKind.ARTICLE, "article", slug));
    }

    private RuntimeException missing(ContentKind kind, String name, String slug) {
        return Slug.of(slug)
                .flatMap(valid -> library.retired(kind, valid))
                .<RuntimeException>map(retired -> {
                    var guide = retired.guide();
                    return GoneException.of(
                            retired.title(),
                            guide == null ? null : new Suggestion(guide.title(), GuidePaths.of(guide.slug())));
                })
                .orElseGet(() -> NotFoundException.of(name, slug));
    }
}
