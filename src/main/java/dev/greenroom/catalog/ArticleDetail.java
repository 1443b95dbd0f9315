package dev.greenroom.catalog;

/** An article with its prose ready to render. */
public record ArticleDetail(ArticleContent content, Prose prose) {}
