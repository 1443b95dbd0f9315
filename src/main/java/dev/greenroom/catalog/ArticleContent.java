package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import java.time.LocalDate;
import java.util.List;

/** An article: its front matter and its body in Markdown. */
public record ArticleContent(
        Slug slug,
        String title,
        String summary,
        LocalDate updatedOn,
        List<Slug> related,
        List<Source> sources,
        String body)
        implements Content {

    public ArticleContent {
        related = related == null ? List.of() : related;
        sources = sources == null ? List.of() : sources;
    }

    @Override
    public ContentKind kind() {
        return ContentKind.ARTICLE;
    }
}
