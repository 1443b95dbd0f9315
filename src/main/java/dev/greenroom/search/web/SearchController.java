package dev.greenroom.search.web;

import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.web.ReadingPage;
import dev.greenroom.search.SiteSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One box over everything published. */
@Controller
class SearchController {

    private final SiteSearch search;

    SearchController(SiteSearch search) {
        this.search = search;
    }

    @ReadingPage(parameters = {"q", "literal"})
    @GetMapping("/search")
    String search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") String literal,
            Model model) {
        var typed = SearchText.of(q);
        model.addAttribute("typed", typed);
        if (!typed.isEmpty()) {
            model.addAttribute("results", search.search(typed, literal.equals("true")));
        }
        return "search/search";
    }
}
