package dev.greenroom.answers.web;

import dev.greenroom.answers.AnswerMode;
import dev.greenroom.answers.Draft;
import dev.greenroom.answers.Merge;
import dev.greenroom.answers.SavedStory;
import dev.greenroom.answers.StorySlot;
import dev.greenroom.answers.StoryText;
import dev.greenroom.platform.text.TypedText;
import dev.greenroom.platform.web.Submission;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story as it was typed.
 *
 * @param tags in one line, with commas between them
 * @param competency the slugs that were ticked
 * @param version that the text is based on; 0 for a new one
 * @param submission names a form that has not been saved, so that sending it twice makes one story
 */
record StoryForm(
        @NotBlank(message = "{story.name.missing}") @Size(max = StoryText.LONGEST_TITLE, message = "{story.name.long}")
        String name,

        @Size(max = Draft.LONGEST, message = "{answer.text.long}")
        String situation,

        @Size(max = Draft.LONGEST, message = "{answer.text.long}")
        String task,

        @Size(max = Draft.LONGEST, message = "{answer.text.long}")
        String action,

        @Size(max = Draft.LONGEST, message = "{answer.text.long}")
        String result,

        @Size(max = Draft.LONGEST, message = "{answer.text.long}")
        String body,

        List<String> competency,

        @Size(max = 300, message = "{story.tags.long}") String tags,

        String slot,
        String version,
        String submission) {

    private static final int MOST_TAGS = 12;
    private static final int MOST_COMPETENCIES = 30;

    StoryForm(
            @Nullable String name,
            @Nullable String situation,
            @Nullable String task,
            @Nullable String action,
            @Nullable String result,
            @Nullable String body,
            @Nullable List<String> competency,
            @Nullable String tags,
            @Nullable String slot,
            @Nullable String version,
            @Nullable String submission) {
        this.name = TypedText.cleaned(name).strip();
        this.situation = TypedText.cleaned(situation);
        this.task = TypedText.cleaned(task);
        this.action = TypedText.cleaned(action);
        this.result = TypedText.cleaned(result);
        this.body = TypedText.cleaned(body);
        this.competency = competency == null ? List.of() : List.copyOf(competency);
        this.tags = TypedText.cleaned(tags);
        this.slot = TypedText.cleaned(slot);
        this.version = TypedText.cleaned(version);
        this.submission = Submission.known(submission);
    }

    static StoryForm blank(StorySlot slot) {
        return new StoryForm(null, null, null, null, null, null, slot.competencies(), null, slot.code(), null, null);
    }

    static StoryForm from(SavedStory story) {
        return of(story.text(), story.slot(), story.version());
    }

    private static StoryForm of(StoryText text, @Nullable StorySlot slot, int version) {
        var draft = text.draft();
        return new StoryForm(
                text.title(),
                draft.situation(),
                draft.task(),
                draft.action(),
                draft.result(),
                draft.body(),
                text.competencies(),
                String.join(", ", text.tags()),
                slot == null ? null : slot.code(),
                String.valueOf(version),
                null);
    }

    /** Both texts, where what is stored is another by now. */
    StoryForm mergedWith(SavedStory stored) {
        var mine = toText(List.of());
        var theirs = stored.text();
        var draft = theirs.draft().in(mine.draft().mode());
        var merged = new Draft(
                mine.draft().mode(),
                Merge.both(draft.situation(), situation),
                Merge.both(draft.task(), task),
                Merge.both(draft.action(), action),
                Merge.both(draft.result(), result),
                Merge.both(draft.body(), body));
        return of(new StoryText(name, merged, competency, mine.tags()), stored.slot(), stored.version());
    }

    /** @param known the slugs of all competencies; an empty list knows none */
    StoryText toText(List<String> known) {
        boolean inParts = body.isBlank();
        return new StoryText(
                name,
                new Draft(inParts ? AnswerMode.STAR : AnswerMode.FREE, situation, task, action, result, body),
                competency.stream()
                        .filter(known::contains)
                        .distinct()
                        .limit(MOST_COMPETENCIES)
                        .toList(),
                Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .limit(MOST_TAGS)
                        .toList());
    }

    @Nullable
    StorySlot storySlot() {
        return StorySlot.of(slot).orElse(null);
    }

    UUID submissionId() {
        return UUID.fromString(submission);
    }

    /** Whether nothing was told yet, whatever it is called. */
    boolean isBlank() {
        return (situation + task + action + result + body).isBlank();
    }

    int basedOn() {
        return TypedText.version(version);
    }

    /** Whether it is written as one text, as stories are that were kept from one. */
    public boolean oneText() {
        return !body.isBlank();
    }
}
