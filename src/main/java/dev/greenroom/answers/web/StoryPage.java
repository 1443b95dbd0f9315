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
        CONFLICT,
        MISSING
    }

    /** What is ticked, by its titles. */
    public List<String> shown() {
        return competencies.stream()
                .filter(term -> form.competency().contains(term.slug().value()))
                .map(Term::title)
                .toList();
    }

    /** Names what the browser keeps of this form before it is saved. */
    public String firstBackup() {
        return "story:" + form.slot();
    }

    /** Names what the browser keeps of this form. */
    public String backup() {
        return story == null ? firstBackup() : story.id().toString();
    }

    public String address() {
        return story == null ? "/stories" : "/stories/" + story.id();
    }
}
