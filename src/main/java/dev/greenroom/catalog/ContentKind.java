package dev.greenroom.catalog;

/** What can be revised on its own. */
public enum ContentKind {
    GUIDE,
    QUESTION,
    ARTICLE
}
