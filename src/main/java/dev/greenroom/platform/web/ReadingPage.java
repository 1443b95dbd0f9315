package dev.greenroom.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the handler of a page that is the same bytes for every reader until published content changes. It is rendered
 * once and kept, and answers with an ETag, compressed. Whoever asks, the handler sees no cookie and no session, and of
 * the query only what is named here.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReadingPage {

    /** The query parameters that the page depends on. */
    String[] parameters() default {};
}
