package dev.greenroom.answers.export;

import java.util.regex.Pattern;

/** A handout as Markdown. */
final class MarkdownFile {

    private static final Pattern MARKS = Pattern.compile("([\\\\`*_\\[\\]<>#|])");

    private MarkdownFile() {}

    static String of(Handout handout) {
        var text = new StringBuilder("# %s\n".formatted(plain(handout.title())));
        for (var section : handout.sections()) {
            text.append("\n## %s\n\n*%s*\n".formatted(plain(section.question()), plain(section.meta())));
            for (var part : section.parts()) {
                text.append(part.name().isEmpty() ? "" : "\n**%s**\n".formatted(plain(part.name())));
                part.paragraphs().forEach(paragraph -> text.append("\n%s\n".formatted(plain(paragraph.strip()))));
            }
        }
        return text.toString();
    }

    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$1");
    }
}
