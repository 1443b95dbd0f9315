package dev.greenroom.editorial;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader reports.
 *
 * @param submission the same for a form that is sent twice
 * @param about the local path of a page, or what the reader wrote in its place; may be empty
 * @param source where it stands right
 * @param email for an answer
 */
public record CorrectionReport(
        UUID submission,
        String about,
        String wrong,
        @Nullable String source,
        @Nullable String email) {}
