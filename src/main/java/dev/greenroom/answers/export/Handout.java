package dev.greenroom.answers.export;

import java.util.List;

/** Answers as they are printed: of each the question, what is known of it in a line, and the text by its parts. */
public record Handout(String title, List<Section> sections) {

    public record Section(String question, String meta, List<Part> parts) {}

    /** @param name empty for a text that is not in parts */
    public record Part(String name, String text) {

        List<String> paragraphs() {
            return text.lines()
                    .map(String::stripTrailing)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
