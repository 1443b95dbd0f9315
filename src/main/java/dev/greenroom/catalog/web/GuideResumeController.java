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
    private final CatalogJsonLd jsonLd;

    GuideResumeController(Shelf shelf, CatalogJsonLd jsonLd) {
        this.shelf = shelf;
        this.jsonLd = jsonLd;
    }

    @GetMapping("/guides/{slug}/resume")
    @ReadingPage
    String show(@PathVariable String slug, Model model) {
        var guide = shelf.guide(slug);
        model.addAttribute("guide", new GuidePage(guide, QuestionFilter.NONE));
        model.addAttribute("structuredData", jsonLd.resume(guide));
        return "catalog/resume";
    }
}
