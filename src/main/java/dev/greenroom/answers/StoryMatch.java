package dev.greenroom.answers;

import org.jspecify.annotations.Nullable;

/**
 * A story that may answer a question, and why.
 *
 * @param competency that the question asks for and the story shows, by its title
 * @param quote the sentence of the story that comes nearest to the question, where it is by meaning only
 */
public record StoryMatch(
        SavedStory story,
        @Nullable String competency,
        @Nullable String quote) {}
