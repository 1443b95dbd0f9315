package dev.greenroom.site.web;

import dev.greenroom.platform.web.ReadingPage;
import dev.greenroom.platform.web.SiteProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What robots may visit: all but lists without end and pages with a form. */
@Controller
class RobotsController {

    private final SiteProperties site;

    RobotsController(SiteProperties site) {
        this.site = site;
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    @ReadingPage
    @ResponseBody
    String robots() {
        return """
            User-agent: *
            Disallow: /search
            Disallow: /questions?q=
            Disallow: /questions?*&
            Disallow: /questions/random
            Disallow: /corrections/new

            Sitemap: %s
            """.formatted(site.absolute("/sitemap.xml"));
    }
}
