package dev.greenroom.answers.export;

import java.util.ArrayList;
import java.util.List;

/** Answers as they are printed: of each the question, what is known of it in a line, and the text by its parts. */
public record Handout(String title, List<Section> sections) {

    public record Section(String question, String meta, List<Part> parts) {}

    /** @param name empty for a text that is not in parts */
    public record Part(String name, String text) {

        private static final String FENCE = "```";

        /** The text in its blocks: code as it was typed, which is what stands between fences or is indented. */
        List<Block> blocks() {
            var blocks = new ArrayList<Block>();
            var lines = new ArrayList<String>();
            boolean fenced = false;
            for (String line : text.lines().map(String::stripTrailing).toList()) {
                if (line.strip().startsWith(FENCE)) {
                    close(lines, fenced, blocks);
                    fenced = !fenced;
                } else if (line.isEmpty() && !fenced) {
                    close(lines, false, blocks);
                } else {
                    lines.add(line);
                }
            }
            close(lines, fenced, blocks);
            return blocks;
        }

        private static void close(List<String> lines, boolean fenced, List<Block> blocks) {
            if (!lines.isEmpty()) {
                boolean code = fenced || lines.stream().anyMatch(line -> line.matches("(\\t| {2,}).*"));
                blocks.add(new Block(code, List.copyOf(lines)));
                lines.clear();
            }
        }

        List<String> paragraphs() {
            return text.lines()
                    .map(String::stripTrailing)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    record Block(boolean code, List<String> lines) {}
}
