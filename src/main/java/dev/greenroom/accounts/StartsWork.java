package dev.greenroom.accounts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the {@link OwnerId} of a controller that stores work. A visitor without any becomes a guest and gets the cookie
 * by which the work is found again, so it stands only on what a form is sent to, never on a page that is read.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface StartsWork {}
