package dev.greenroom.platform.web;

/** What a page may do in a browser: as little as it can. One that needs more says so with a header of its own. */
public final class BrowserPolicies {

    static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");
    static final String PERMISSIONS =
            "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private BrowserPolicies() {}

    /** The content security policy of a page that plays what was recorded in this browser. */
    public static String contentWithRecordings() {
        return CONTENT + "; media-src blob:";
    }

    /** The permissions policy of a page that records. */
    public static String permissionsWithMicrophone() {
        return PERMISSIONS.replace("microphone=()", "microphone=(self)");
    }
}
