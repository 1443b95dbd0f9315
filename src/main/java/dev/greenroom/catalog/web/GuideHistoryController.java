package dev.greenroom.catalog.web;

import dev.greenroom.catalog.GuideHistory;
import dev.greenroom.catalog.QuestionFilter;
import dev.greenroom.platform.web.ReadingPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What has changed in a guide. */
@Controller
class GuideHistoryController {

    private final Shelf shelf;
    private final GuideHistory history;

    GuideHistoryController(Shelf shelf, GuideHistory history) {
        this.shelf = shelf;
        this.history = history;
    }

    @GetMapping("/guides/{slug}/history")
    @ReadingPage
    String show(@PathVariable String slug, Model model) {
        var guide = shelf.guide(slug);
        model.addAttribute("guide", new GuidePage(guide, QuestionFilter.NONE));
        model.addAttribute("history", history.of(guide.content().slug()));
        return "catalog/history";
    }
}
