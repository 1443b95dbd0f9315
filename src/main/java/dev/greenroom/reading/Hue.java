package dev.greenroom.reading;

import java.util.Locale;

/** The classes of the four parts in the style sheet. */
final class Hue {

    private Hue() {}

    static String of(String part) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "situation" -> "situation";
            case "task" -> "task";
            case "action" -> "action-part";
            case "result" -> "result-part";
            default -> "no-part";
        };
    }
}
