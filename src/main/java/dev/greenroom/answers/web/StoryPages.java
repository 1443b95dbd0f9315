package dev.greenroom.answers.web;

import dev.greenroom.answers.SaveOutcome;
import dev.greenroom.answers.SaveOutcome.Conflict;
import dev.greenroom.answers.SaveOutcome.Full;
import dev.greenroom.answers.SaveOutcome.Missing;
import dev.greenroom.answers.SaveOutcome.Saved;
import dev.greenroom.answers.SavedStory;
import dev.greenroom.answers.web.StoryPage.Obstacle;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages with a story's form together. */
@Component
class StoryPages {

    private final PublishedLibrary library;

    StoryPages(PublishedLibrary library) {
        this.library = library;
    }

    ModelAndView form(StoryForm form, @Nullable SavedStory story, HttpServletRequest request) {
        boolean stale = StaleForm.isShownAgain(request);
        return again(
                form,
                story,
                FieldErrors.none(),
                stale ? Obstacle.STALE : Obstacle.NONE,
                stale ? HttpStatus.CONFLICT : HttpStatus.OK);
    }

    ModelAndView again(
            StoryForm form, @Nullable SavedStory story, FieldErrors errors, Obstacle obstacle, HttpStatus status) {
        var page = new StoryPage(form, story, library.overview().competencies(), errors, obstacle);
        var view = new ModelAndView("answers/story", "page", page);
        view.setStatus(status);
        return view;
    }

    ModelAndView after(SaveOutcome<SavedStory> outcome, StoryForm typed) {
        return switch (outcome) {
            case Saved<SavedStory> saved -> new ModelAndView("redirect:/stories/" + saved.id());
            case Conflict<SavedStory> conflict -> conflict(conflict.stored(), typed);
            case Full<SavedStory> full -> unsaved(typed, Obstacle.FULL, HttpStatus.UNPROCESSABLE_CONTENT);
            case Missing<SavedStory> missing -> unsaved(typed, Obstacle.MISSING, HttpStatus.NOT_FOUND);
        };
    }

    /** Nothing of this owner stands here, but what was typed must not go with it. */
    ModelAndView missing(UUID id, StoryForm typed) {
        if (typed.isBlank()) {
            throw NotFoundException.of("story", id.toString());
        }
        return unsaved(typed, Obstacle.MISSING, HttpStatus.NOT_FOUND);
    }

    private ModelAndView conflict(SavedStory stored, StoryForm typed) {
        return again(typed.mergedWith(stored), stored, FieldErrors.none(), Obstacle.CONFLICT, HttpStatus.CONFLICT);
    }

    private ModelAndView unsaved(StoryForm typed, Obstacle obstacle, HttpStatus status) {
        return again(typed, null, FieldErrors.none(), obstacle, status);
    }

    List<String> competencies() {
        return library.overview().competencies().stream()
                .map(term -> term.slug().value())
                .toList();
    }
}
