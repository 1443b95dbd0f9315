package dev.greenroom.answers;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A version as the list of versions shows it.
 *
 * @param name that its writer gave it
 * @param keyPoints what a good answer says, by its writer
 * @param score as it was shown; null where nobody asked, or there was none
 */
public record VersionSummary(
        int number,
        @Nullable String name,
        @Nullable Integer score,
        Draft draft,
        List<String> keyPoints,
        Instant savedAt) {

    /** All that is written, the text before the key points. */
    public String written() {
        return Stream.concat(Stream.of(draft.text()), keyPoints.stream())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public boolean says(Draft text, List<String> points) {
        return draft.equals(text) && keyPoints.equals(points);
    }
}
