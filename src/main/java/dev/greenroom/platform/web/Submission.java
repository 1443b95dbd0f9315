package dev.greenroom.platform.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a form that has not been saved, so that sending it twice makes one thing. */
public final class Submission {

    private Submission() {}

    /** The name as it was sent, or a new one. */
    public static String known(@Nullable String sent) {
        try {
            return UUID.fromString(sent == null ? "" : sent).toString();
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID().toString();
        }
    }
}
