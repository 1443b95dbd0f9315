package dev.greenroom.answers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A story as it is stored.
 *
 * @param answers that tell it, the one changed last first
 */
public record SavedStory(
        UUID id,
        int version,
        @Nullable StorySlot slot,
        StoryText text,
        List<AnswerSummary> answers,
        Instant changedAt) {

    public boolean shows(String competency) {
        return text.competencies().contains(competency);
    }

    /** Whether all of the words are in it, or in its title or tags. */
    boolean says(String words) {
        String all = Stream.concat(Stream.of(text.title(), text.draft().text()), text.tags().stream())
                .reduce("", (left, right) -> left + " " + right)
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }
}
