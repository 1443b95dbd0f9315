package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;

/** What it takes to point at a guide. */
public record GuideLink(Slug slug, String title) {}
