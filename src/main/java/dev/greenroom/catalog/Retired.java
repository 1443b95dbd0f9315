package dev.greenroom.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What used to stand at an address.
 *
 * @param guide where a reader of a retired question goes on
 */
public record Retired(String title, @Nullable GuideLink guide) {}
