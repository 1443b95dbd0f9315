package dev.greenroom.catalog.web;

import dev.greenroom.catalog.ArticleDetail;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.text.Markdown;
import dev.greenroom.platform.text.Slug;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts an article together with the pages that it relates to, guides and articles alike. */
@Component
class ArticlePages {

    private final PublishedLibrary library;

    ArticlePages(PublishedLibrary library) {
        this.library = library;
    }

    ArticlePage of(ArticleDetail article) {
        var content = article.content();
        var related = content.related().stream().flatMap(this::link).toList();
        return new ArticlePage(content, article.prose(), Markdown.headings(content.body()), related);
    }

    private Stream<ArticlePage.Related> link(Slug slug) {
        var overview = library.overview();
        Optional<ArticlePage.Related> guide =
                overview.guide(slug).map(found -> new ArticlePage.Related(GuidePaths.of(slug), found.title()));
        return guide
                .or(() -> overview.articles().stream()
                        .filter(article -> article.slug().equals(slug))
                        .map(article -> new ArticlePage.Related("/articles/" + slug, article.title()))
                        .findFirst())
                .stream();
    }
}
