package dev.greenroom.reading;

import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.text.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked. Its type decides how an answer is judged: behavioural and situational ones as a story, all others
 * against key points, which they therefore need.
 *
 * @param slug of the library's question; none for one that somebody typed
 * @param keyPoints what a good answer says, in plain words
 * @param sample a sample answer in plain words, if there is one
 */
public record Asked(
        @Nullable Slug slug,
        String text,
        QuestionType type,
        List<String> keyPoints,
        @Nullable String sample) {

    public Asked {
        keyPoints = List.copyOf(keyPoints);
        if (!isStory(type) && keyPoints.isEmpty()) {
            throw new IllegalArgumentException("A question of type %s needs key points".formatted(type.code()));
        }
    }

    /** A typed question, judged by its wording: as an occasion, or as what one would do. */
    public static Asked typed(String text) {
        return new Asked(null, text, Wording.typeOf(text), List.of(), null);
    }

    /** A typed question of a type that is judged against these points, or as a story where there are none. */
    public static Asked typed(String text, QuestionType type, List<String> keyPoints) {
        return new Asked(null, text, type, keyPoints, null);
    }

    public boolean story() {
        return isStory(type);
    }

    /** Whether answers to questions of this type are read as stories. */
    public static boolean isStory(QuestionType type) {
        return type == QuestionType.BEHAVIORAL || type == QuestionType.SITUATIONAL;
    }
}
