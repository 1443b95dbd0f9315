package dev.greenroom.accounts.web;

import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page with a form: what was typed, what is wrong with it, and whether it is shown again since its token went stale. A
 * password is never written back into the page.
 */
record FormPage<F>(F form, FieldErrors errors, boolean stale) {

    static <F> FormPage<F> of(F form, HttpServletRequest request) {
        return new FormPage<>(form, FieldErrors.none(), StaleForm.isShownAgain(request));
    }

    ModelAndView show(String view) {
        return new ModelAndView(view, "page", this);
    }

    static <F> ModelAndView again(String view, F form, BindingResult result) {
        return again(view, form, FieldErrors.of(result), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static <F> ModelAndView again(String view, F form, String field, String message) {
        return again(view, form, FieldErrors.of(field, message), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static <F> ModelAndView later(String view, F form, String field, String message) {
        return again(view, form, FieldErrors.of(field, message), HttpStatus.TOO_MANY_REQUESTS);
    }

    /** Nothing is wrong with what was typed, but it was not taken. */
    static <F> ModelAndView refused(String view, F form) {
        return again(view, form, FieldErrors.none(), HttpStatus.CONFLICT);
    }

    private static <F> ModelAndView again(String view, F form, FieldErrors errors, HttpStatus status) {
        var page = new FormPage<>(form, errors, false).show(view);
        page.setStatus(status);
        return page;
    }
}
