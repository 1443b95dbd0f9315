package dev.greenroom.content;

/**
 * Something wrong in a content file.
 *
 * @param file relative to the content folder
 * @param line from 1
 * @param field path of keys and list places, e.g. {@code questions/3/tip}; empty for the whole file
 * @param message what is wrong and what would be right
 */
public record Problem(String file, int line, String field, String message) {

    @Override
    public String toString() {
        return "%s:%d: %s%s".formatted(file, line, field.isEmpty() ? "" : field + ": ", message);
    }
}
