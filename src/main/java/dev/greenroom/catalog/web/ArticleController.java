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
    private final CatalogJsonLd jsonLd;

    ArticleController(Shelf shelf, ArticlePages pages, CatalogJsonLd jsonLd) {
        this.shelf = shelf;
        this.pages = pages;
        this.jsonLd = jsonLd;
    }

    @GetMapping("/articles/{slug}")
    @ReadingPage
    String show(@PathVariable String slug, Model model) {
        var article = pages.of(shelf.article(slug));
        model.addAttribute("article", article);
        model.addAttribute("structuredData", jsonLd.article(article));
        return "catalog/article";
    }
}
