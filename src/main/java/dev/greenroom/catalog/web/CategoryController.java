package dev.greenroom.catalog.web;

import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.platform.web.ReadingPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The guides of one category. */
@Controller
class CategoryController {

    private final PublishedLibrary library;

    CategoryController(PublishedLibrary library) {
        this.library = library;
    }

    @GetMapping("/categories/{slug}")
    @ReadingPage
    String show(@PathVariable String slug, Model model) {
        var overview = library.overview();
        var category =
                Slug.of(slug).flatMap(overview::category).orElseThrow(() -> NotFoundException.of("category", slug));
        model.addAttribute("category", category);
        model.addAttribute("guides", overview.guidesIn(category.slug()));
        return "catalog/category";
    }
}
