package dev.greenroom.answers.web;

import dev.greenroom.answers.SavedStory;
import dev.greenroom.catalog.Term;
import dev.greenroom.platform.web.FieldErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page with a story's form.
 *
 * @param story null until it is kept
 * @param competencies to choose from
 */
record StoryPage(
        StoryForm form, @Nullable SavedStory story, List<Term> competencies, FieldErrors errors, Obstacle obstacle) {

    /** Why the text has not been saved. */
    enum Obstacle {
        NONE,
        STALE,
        FULL,
        CONFLICT
    }

    public String address() {
        return story == null ? "/stories" : "/stories/" + story.id();
    }
}
