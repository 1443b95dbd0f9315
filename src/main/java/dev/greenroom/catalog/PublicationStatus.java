package dev.greenroom.catalog;

/** Whether readers see a piece of content. */
public enum PublicationStatus {
    PUBLISHED,
    ARCHIVED
}
