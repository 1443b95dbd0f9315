package dev.greenroom.catalog.web;

import dev.greenroom.catalog.ArticleContent;
import dev.greenroom.catalog.Prose;
import dev.greenroom.platform.text.Markdown.HeadingLink;
import java.util.List;

/** An article as its page shows it. */
public record ArticlePage(ArticleContent content, Prose prose, List<HeadingLink> contents, List<Related> related) {

    public String path() {
        return "/articles/" + content.slug();
    }

    /** A page to read next. */
    public record Related(String path, String title) {}
}
