package dev.greenroom.site.web;

import dev.greenroom.platform.web.ReadingPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The living page of the design: every component in every state. */
@Controller
class StyleController {

    @GetMapping("/style")
    @ReadingPage
    String style(Model model) {
        model.addAttribute("story", Specimens.story());
        model.addAttribute("points", Specimens.points());
        model.addAttribute("refused", Specimens.refused());
        return "site/style";
    }
}
