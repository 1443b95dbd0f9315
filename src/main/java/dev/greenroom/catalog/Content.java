package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;

/** A piece of the library as the files carry it: compared, revised and proposed as a whole. */
public sealed interface Content permits GuideContent, QuestionContent, ArticleContent {

    Slug slug();

    ContentKind kind();

    /** Equal exactly when the canonical forms are equal. */
    default ContentHash hash() {
        return ContentHash.of(this);
    }
}
