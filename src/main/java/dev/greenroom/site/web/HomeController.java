package dev.greenroom.site.web;

import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.web.ReadingPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, one question to the reader, and the ways in. */
@Controller
class HomeController {

    private final PublishedLibrary library;

    HomeController(PublishedLibrary library) {
        this.library = library;
    }

    @ReadingPage
    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("home", HomePage.of(library));
        return "site/home";
    }
}
