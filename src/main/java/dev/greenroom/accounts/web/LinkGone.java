package dev.greenroom.accounts.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page for a one-time link that counts no more: used, replaced by a newer one, or too old. */
final class LinkGone {

    private LinkGone() {}

    static ModelAndView page() {
        var page = new ModelAndView("accounts/link-gone");
        page.setStatus(HttpStatus.GONE);
        return page;
    }
}
