package dev.greenroom.catalog.web;

import dev.greenroom.platform.web.ReadingPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An article. */
@Controller
class ArticleController {

    private final Shelf shelf;
    private final ArticlePages pages;

    ArticleController(Shelf shelf, ArticlePages pages) {
        this.shelf = shelf;
        this.pages = pages;
    }

    @GetMapping("/articles/{slug}")
    @ReadingPage
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("article", pages.of(shelf.article(slug)));
        return "catalog/article";
    }
}
