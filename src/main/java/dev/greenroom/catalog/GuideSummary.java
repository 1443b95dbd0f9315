package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A guide as lists show it; {@code summary} is plain text, {@code questions} counts the published
 * ones. */
public record GuideSummary(
        Slug slug, String title, @Nullable Slug category, String summary, LocalDate updatedOn, int questions) {}
