package dev.greenroom.interview.web;

import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.interview.web.NewInterviewPage.Obstacle;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that starts an interview. */
@Controller
class NewInterviewController {

    private final PublishedLibrary library;

    NewInterviewController(PublishedLibrary library) {
        this.library = library;
    }

    @GetMapping("/interviews/new")
    String show(InterviewForm form, HttpServletRequest request, Model model) {
        var obstacle = StaleForm.isShownAgain(request) ? Obstacle.STALE : Obstacle.NONE;
        model.addAttribute("page", NewInterviewPage.of(form, library.overview(), obstacle));
        return "interview/new";
    }
}
