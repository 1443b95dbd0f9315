package dev.greenroom.answers;

import java.util.List;

/**
 * What a story says, and what it is good for.
 *
 * @param competencies by their slugs
 * @param tags in the writer's own words
 */
public record StoryText(String title, Draft draft, List<String> competencies, List<String> tags) {

    public static final int LONGEST_TITLE = 200;

    public StoryText {
        competencies = List.copyOf(competencies);
        tags = List.copyOf(tags);
    }

    /** The same story, under this title if it has none. */
    public StoryText called(String ifUntitled) {
        return title.isEmpty() ? new StoryText(ifUntitled, draft, competencies, tags) : this;
    }
}
