package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.answers.StoryService;
import dev.greenroom.answers.StoryText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saves a story while it is typed. One that has no name yet is called by its slot. */
@RestController
class StoryAutosaveController {

    private static final String ROOM = "/stories/";

    private final StoryService stories;
    private final StoryPages pages;
    private final MessageSource messages;

    StoryAutosaveController(StoryService stories, StoryPages pages, MessageSource messages) {
        this.stories = stories;
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping("/stories/autosave")
    ResponseEntity<AutosaveResult> begin(
            @StartsWork Supplier<OwnerId> owner, @Valid @ModelAttribute StoryForm form, BindingResult errors) {
        return isTooLong(errors)
                ? AutosaveResult.tooLong()
                : AutosaveResult.of(stories.keep(owner.get(), form.submissionId(), form.storySlot(), text(form)), ROOM);
    }

    @PostMapping("/stories/{id}/autosave")
    ResponseEntity<AutosaveResult> save(
            Optional<OwnerId> owner,
            @PathVariable UUID id,
            @Valid @ModelAttribute StoryForm form,
            BindingResult errors) {
        if (owner.flatMap(of -> stories.find(of, id)).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return isTooLong(errors)
                ? AutosaveResult.tooLong()
                : AutosaveResult.of(stories.change(owner.orElseThrow(), id, form.basedOn(), text(form)), ROOM);
    }

    /** A missing name is no obstacle before the story is told. */
    private static boolean isTooLong(BindingResult errors) {
        return errors.getFieldErrors().stream()
                .anyMatch(error -> !NotBlank.class.getSimpleName().equals(error.getCode()));
    }

    private StoryText text(StoryForm form) {
        var text = form.toText(pages.competencies());
        var slot = form.storySlot();
        return slot == null ? text.called(text("story.new")) : text.called(text("story.slot." + slot.code()));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
