package dev.greenroom.search.web;

import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.web.ReadingPage;
import dev.greenroom.search.RoleFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers "What are you interviewing for?". */
@Controller
class RoleController {

    private final RoleFinder roles;

    RoleController(RoleFinder roles) {
        this.roles = roles;
    }

    @ReadingPage(parameters = "q")
    @GetMapping("/roles")
    String find(@RequestParam(required = false) @Nullable String q, Model model) {
        model.addAttribute("match", roles.find(SearchText.of(q)));
        return "search/roles";
    }
}
