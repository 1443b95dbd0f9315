package dev.greenroom.catalog.web;

import dev.greenroom.catalog.QuestionFilter;
import dev.greenroom.platform.web.ReadingPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a guide says on the CV. */
@Controller
class GuideResumeController {

    private final Shelf shelf;

    GuideResumeController(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/guides/{slug}/resume")
    @ReadingPage
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("guide", new GuidePage(shelf.guide(slug), QuestionFilter.NONE));
        return "catalog/resume";
    }
}
