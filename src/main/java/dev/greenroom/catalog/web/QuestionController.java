package dev.greenroom.catalog.web;

import dev.greenroom.platform.web.ReadingPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One question on a page of its own. */
@Controller
class QuestionController {

    private final Shelf shelf;

    QuestionController(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/questions/{slug}")
    @ReadingPage
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", QuestionPage.of(shelf.guideOfQuestion(slug), slug));
        return "catalog/question";
    }
}
