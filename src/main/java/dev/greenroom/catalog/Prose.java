package dev.greenroom.catalog;

import dev.greenroom.platform.text.Markdown;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns the Markdown of one guide or article into safe HTML, placeholders filled. Each text is
 * rendered once in the life of the read model that holds this.
 */
public final class Prose {

    private final Placeholders placeholders;
    private final Map<String, String> blocks = new ConcurrentHashMap<>();
    private final Map<String, String> lines = new ConcurrentHashMap<>();

    Prose(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** Paragraphs, lists, tables, code. */
    public String html(String markdown) {
        return blocks.computeIfAbsent(markdown, text -> Markdown.toHtml(placeholders.fill(text)));
    }

    /** For text that stands inside a line or a list item. */
    public String line(String markdown) {
        return lines.computeIfAbsent(markdown, text -> Markdown.toInlineHtml(placeholders.fill(text)));
    }

    /** The words alone. */
    public String text(String markdown) {
        return Markdown.toText(placeholders.fill(markdown));
    }
}
