package dev.greenroom.catalog.web;

import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.web.ReadingPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All questions of all guides, to search and to narrow down. */
@Controller
class QuestionBankController {

    private final PublishedLibrary library;
    private final QuestionBank bank;

    QuestionBankController(PublishedLibrary library, QuestionBank bank) {
        this.library = library;
        this.bank = bank;
    }

    @ReadingPage(
            parameters = {"q", "literal", "role", "category", "type", "level", "competency", "skill", "sort", "page"})
    @GetMapping("/questions")
    String bank(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var overview = library.overview();
        model.addAttribute("bank", bank.page(BankRequest.of(parameters, overview), overview));
        return "catalog/questions";
    }
}
