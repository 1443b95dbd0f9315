package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.answers.SavedStory;
import dev.greenroom.answers.StoryService;
import dev.greenroom.answers.StorySlot;
import dev.greenroom.answers.web.StoryPage.Obstacle;
import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A story, in the form to tell it with. */
@Controller
class StoryController {

    private final StoryService stories;
    private final StoryPages pages;

    StoryController(StoryService stories, StoryPages pages) {
        this.stories = stories;
        this.pages = pages;
    }

    @GetMapping("/stories/new")
    ModelAndView begin(@ModelAttribute("typed") StoryForm typed, HttpServletRequest request) {
        var form = StaleForm.isShownAgain(request)
                ? typed
                : StorySlot.of(typed.slot()).map(StoryForm::blank).orElse(typed);
        return pages.form(form, null, request);
    }

    /** With a text that was written elsewhere, as one that was only read. */
    @PostMapping("/stories/new")
    ModelAndView takeOver(@ModelAttribute("typed") StoryForm typed, HttpServletRequest request) {
        return pages.form(typed, null, request);
    }

    @PostMapping("/stories")
    ModelAndView keep(@StartsWork OwnerId owner, @Valid @ModelAttribute("typed") StoryForm form, BindingResult result) {
        if (result.hasErrors()) {
            return pages.again(form, null, FieldErrors.of(result), Obstacle.NONE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return stories.keep(owner, form.storySlot(), form.toText(pages.competencies()), null)
                .map(id -> new ModelAndView("redirect:/stories/" + id))
                .orElseGet(() ->
                        pages.again(form, null, FieldErrors.none(), Obstacle.FULL, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/stories/{id}")
    ModelAndView show(
            Optional<OwnerId> owner,
            @PathVariable UUID id,
            @ModelAttribute("typed") StoryForm typed,
            HttpServletRequest request) {
        var story = find(owner, id);
        boolean typedNow = StaleForm.isShownAgain(request) && !typed.name().isEmpty();
        return pages.form(typedNow ? typed : StoryForm.from(story), story, request);
    }

    @PostMapping("/stories/{id}")
    ModelAndView change(
            Optional<OwnerId> owner,
            @PathVariable UUID id,
            @Valid @ModelAttribute("typed") StoryForm form,
            BindingResult result) {
        var story = find(owner, id);
        if (result.hasErrors()) {
            return pages.again(form, story, FieldErrors.of(result), Obstacle.NONE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return stories.change(owner.orElseThrow(), id, form.basedOn(), form.toText(pages.competencies()))
                ? new ModelAndView("redirect:/stories/" + id)
                : pages.again(
                        form.mergedWith(story), story, FieldErrors.none(), Obstacle.CONFLICT, HttpStatus.CONFLICT);
    }

    @PostMapping("/stories/{id}/deletion")
    String delete(Optional<OwnerId> owner, @PathVariable UUID id) {
        find(owner, id);
        stories.delete(owner.orElseThrow(), id);
        return "redirect:/stories";
    }

    private SavedStory find(Optional<OwnerId> owner, UUID id) {
        return owner.flatMap(of -> stories.find(of, id))
                .orElseThrow(() -> NotFoundException.of("story", id.toString()));
    }
}
