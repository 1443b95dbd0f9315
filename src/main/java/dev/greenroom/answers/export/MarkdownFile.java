package dev.greenroom.answers.export;

import dev.greenroom.answers.export.Handout.Block;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
                part.blocks().forEach(block -> text.append(block.code() ? fenced(block) : paragraphs(block)));
            }
        }
        return text.toString();
    }

    private static String paragraphs(Block block) {
        return block.lines().stream()
                .map(line -> "\n%s\n".formatted(plain(line.strip())))
                .collect(Collectors.joining());
    }

    /** The fence is longer than any in the code. */
    private static String fenced(Block block) {
        var code = String.join("\n", block.lines());
        var fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return "\n%s\n%s\n%s\n".formatted(fence, code, fence);
    }

    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$1");
    }
}
