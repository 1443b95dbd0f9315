package dev.greenroom.interview;

import org.jspecify.annotations.Nullable;

/**
 * What a page sends of the answer that stands in its field.
 *
 * @param place that it answers; null for the current one
 * @param text null where the page has no field
 * @param version of the stored text that it was written over
 * @param spokenSeconds length of the recording that it was taken from; null where nothing is said of it
 */
public record Draft(
        @Nullable Place place,
        @Nullable String text,
        int version,
        @Nullable Integer spokenSeconds) {

    /** A text is cut there; an answer of this length takes two hours to say. */
    public static final int MOST_CHARACTERS = 20_000;

    public static final Draft NONE = new Draft(null, null, 0, null);

    public Draft {
        if (text != null && text.length() > MOST_CHARACTERS) {
            text = text.substring(0, MOST_CHARACTERS);
        }
    }
}
