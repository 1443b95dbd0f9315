package dev.greenroom.answers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version as the list of versions shows it.
 *
 * @param name that its writer gave it
 * @param score as it was shown; null where nobody asked, or there was none
 */
public record VersionSummary(
        int number, @Nullable String name, @Nullable Integer score, Draft draft, Instant savedAt) {}
