package dev.greenroom.answers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody has written: four parts of a story, or one text. Whatever the mode, no word of it is dropped: text that
 * comes in the fields of the other mode is taken over into those of this one.
 */
@Embeddable
public record Draft(
        @Enumerated(EnumType.STRING) AnswerMode mode,
        String situation,
        String task,
        String action,
        String result,
        String body) {

    /** The most characters that one field may hold. */
    public static final int LONGEST = 20_000;

    private static final String GAP = "\n\n";

    public Draft {
        if (mode == AnswerMode.STAR && !body.isBlank()) {
            String[] parts = inParts(situation, body);
            situation = parts[0];
            task = join(task, parts[1]);
            action = join(action, parts[2]);
            result = join(result, parts[3]);
            body = "";
        } else if (mode != AnswerMode.STAR
                && !join(situation, task, action, result).isEmpty()) {
            body = join(situation, task, action, result, body);
            situation = "";
            task = "";
            action = "";
            result = "";
        }
    }

    public static Draft story(String situation, String task, String action, String result) {
        return new Draft(AnswerMode.STAR, situation, task, action, result, "");
    }

    public static Draft text(AnswerMode mode, String body) {
        return new Draft(mode, "", "", "", "", body);
    }

    /** The same words, written down the other way. */
    public Draft in(AnswerMode other) {
        return new Draft(other, situation, task, action, result, body);
    }

    /** The answer as it would be spoken. */
    public String text() {
        return join(situation, task, action, result, body);
    }

    public boolean isBlank() {
        return text().isEmpty();
    }

    public int words() {
        return isBlank() ? 0 : text().split("\\s+").length;
    }

    /** The texts of the fields that this mode has, in order. */
    public List<String> fields() {
        return mode == AnswerMode.STAR ? List.of(situation, task, action, result) : List.of(body);
    }

    /** Four paragraphs are taken for the four parts; of anything else nobody but its writer knows what belongs where. */
    private static String[] inParts(String situation, String body) {
        String[] paragraphs = body.strip().split("\\n\\s*\\n");
        return situation.isBlank() && paragraphs.length == 4
                ? paragraphs
                : new String[] {join(situation, body), "", "", ""};
    }

    private static String join(String... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(GAP));
    }
}
