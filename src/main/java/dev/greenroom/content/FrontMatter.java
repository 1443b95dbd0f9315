package dev.greenroom.content;

import dev.greenroom.content.ContentFolder.TextFile;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An article's file cut in two: YAML between two lines of three hyphens, then Markdown.
 *
 * @param yaml begins on line 2 of the file
 */
record FrontMatter(String yaml, String body) {

    private static final Pattern SHAPE = Pattern.compile("---\\n(.*?\\n)---\\n(.*)", Pattern.DOTALL);

    /** @throws ContentException if the file has no front matter */
    static FrontMatter of(TextFile file) {
        var matcher = SHAPE.matcher(file.text());
        if (!matcher.matches()) {
            throw ContentException.broken(List.of(new Problem(
                    file.name(), 1, "", "an article begins with its front matter between two lines of ---")));
        }
        return new FrontMatter(matcher.group(1), matcher.group(2).strip());
    }
}
