package dev.greenroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a page is shown because its form came with a token that no longer counts, and was therefore not taken. */
public final class StaleForm {

    private static final String ATTRIBUTE = StaleForm.class.getName();

    private StaleForm() {}

    public static boolean isShownAgain(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }
}
