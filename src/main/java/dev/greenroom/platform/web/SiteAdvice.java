package dev.greenroom.platform.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every template {@code site}, which the layout needs. */
@ControllerAdvice
class SiteAdvice {

    private final SiteProperties site;

    SiteAdvice(SiteProperties site) {
        this.site = site;
    }

    @ModelAttribute("site")
    SiteProperties site() {
        return site;
    }
}
