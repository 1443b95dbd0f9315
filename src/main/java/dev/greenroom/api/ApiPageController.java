package dev.greenroom.api;

import dev.greenroom.platform.web.ReadingPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Describes the public JSON to people. */
@Controller
class ApiPageController {

    private final ApiProperties properties;

    ApiPageController(ApiProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/api")
    @ReadingPage
    String show(Model model) {
        model.addAttribute("limit", properties.rateLimitPerMinute());
        model.addAttribute("endpoints", Endpoint.ALL);
        return "api/api";
    }
}
