package dev.greenroom.catalog.web;

import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.web.ReadingPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All guides, from A to Z and by category. */
@Controller
class GuideIndexController {

    private final PublishedLibrary library;

    GuideIndexController(PublishedLibrary library) {
        this.library = library;
    }

    @GetMapping("/guides")
    @ReadingPage
    String list(Model model) {
        model.addAttribute("overview", library.overview());
        return "catalog/guides";
    }
}
