package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;

/** An entry of a controlled vocabulary: a category or a competency. */
public record Term(Slug slug, String title, String summary) {}
