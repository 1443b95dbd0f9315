package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
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
import java.util.function.Supplier;
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
    ModelAndView keep(
            @StartsWork Supplier<OwnerId> owner, @Valid @ModelAttribute("typed") StoryForm form, BindingResult result) {
        if (result.hasErrors()) {
            return pages.again(form, null, FieldErrors.of(result), Obstacle.NONE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var text = form.toText(pages.competencies());
        return pages.after(stories.keep(owner.get(), form.submissionId(), form.storySlot(), text), form);
    }

    @GetMapping("/stories/{id}")
    ModelAndView show(
            Optional<OwnerId> owner,
            @PathVariable UUID id,
            @ModelAttribute("typed") StoryForm typed,
            HttpServletRequest request) {
        boolean typedNow = StaleForm.isShownAgain(request)
                && !(typed.isBlank() && typed.name().isEmpty());
        var story = owner.flatMap(of -> stories.find(of, id));
        if (story.isEmpty()) {
            return pages.missing(id, typed);
        }
        return pages.form(typedNow ? typed : StoryForm.from(story.get()), story.get(), request);
    }

    @PostMapping("/stories/{id}")
    ModelAndView change(
            Optional<OwnerId> owner,
            @PathVariable UUID id,
            @Valid @ModelAttribute("typed") StoryForm form,
            BindingResult result) {
        var story = owner.flatMap(of -> stories.find(of, id));
        if (story.isEmpty()) {
            return pages.missing(id, form);
        }
        if (result.hasErrors()) {
            var errors = FieldErrors.of(result);
            return pages.again(form, story.get(), errors, Obstacle.NONE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var text = form.toText(pages.competencies());
        return pages.after(stories.change(owner.get(), id, form.basedOn(), text), form);
    }

    @PostMapping("/stories/{id}/deletion")
    String delete(Optional<OwnerId> owner, @PathVariable UUID id) {
        var story = owner.flatMap(of -> stories.find(of, id))
                .orElseThrow(() -> NotFoundException.of("story", id.toString()));
        stories.delete(owner.orElseThrow(), story.id());
        return "redirect:/stories";
    }
}
