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
    private final QuestionBank bank;
    private final CatalogJsonLd jsonLd;

    QuestionController(Shelf shelf, QuestionBank bank, CatalogJsonLd jsonLd) {
        this.shelf = shelf;
        this.bank = bank;
        this.jsonLd = jsonLd;
    }

    @GetMapping("/questions/{slug}")
    @ReadingPage
    String show(@PathVariable String slug, Model model) {
        var page = QuestionPage.of(shelf.guideOfQuestion(slug), slug);
        model.addAttribute("page", page);
        model.addAttribute("similar", bank.similar(page.question().content().id()));
        model.addAttribute("structuredData", jsonLd.question(page));
        return "catalog/question";
    }
}
