package dev.greenroom.answers.web;

import dev.greenroom.answers.SavedStory;
import dev.greenroom.answers.web.StoryPage.Obstacle;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

    List<String> competencies() {
        return library.overview().competencies().stream()
                .map(term -> term.slug().value())
                .toList();
    }
}
