package dev.greenroom.catalog;

import org.jspecify.annotations.Nullable;

/** Where a fact comes from. */
public record Source(
        String title,
        String publisher,
        @Nullable String url,
        @Nullable String note) {}
