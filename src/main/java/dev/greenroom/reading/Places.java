package dev.greenroom.reading;

import dev.greenroom.reading.Reading.Sentence;
import dev.greenroom.scoring.Component;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the words that an edit is about. */
final class Places {

    private static final Pattern WE = Pattern.compile("\\b(?:we|our|us)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURE = Pattern.compile("\\d");

    private Places() {}

    static @Nullable String of(String rule, String answer, List<Sentence> sentences) {
        return switch (rule) {
            case "result.measured", "result.told", "result.effect" ->
                texts(Component.RESULT, answer, sentences)
                        .filter(text -> !FIGURE.matcher(text).find())
                        .reduce((earlier, later) -> later)
                        .map(Quote::of)
                        .orElse(null);
            case "action.own" ->
                texts(Component.ACTION, answer, sentences)
                        .filter(text -> WE.matcher(text).find())
                        .findFirst()
                        .map(Quote::of)
                        .orElse(null);
            default -> null;
        };
    }

    private static Stream<String> texts(Component part, String answer, List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.part() == part)
                .map(sentence -> answer.substring(sentence.start(), sentence.end()));
    }
}
