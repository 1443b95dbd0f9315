package dev.greenroom.platform.text;

import org.jspecify.annotations.Nullable;

/** What people type into the fields of a form. */
public final class TypedText {

    private TypedText() {}

    /**
     * Lines end as they were counted while they were typed, and nothing is left that a database cannot hold.
     *
     * @param text as it was sent; null where the field was not there
     * @return empty for null
     */
    public static String cleaned(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    }

    /**
     * The version of a text that somebody read before typing.
     *
     * @return 0 where none is named, or what is there is no version
     */
    public static int version(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
