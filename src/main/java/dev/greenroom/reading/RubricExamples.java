package dev.greenroom.reading;

import dev.greenroom.reading.Reading.Grade;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers that show what each grade of each part looks like, read by the engine like any other. */
@Component
public class RubricExamples {

    private static final String RESOURCE = "/reading/rubric-examples.json";
    private static final List<String> PARTS = List.of("situation", "task", "action", "result");

    private final AnswerReader reader;
    private final List<Example> examples;

    public RubricExamples(AnswerReader reader) {
        this.reader = reader;
        this.examples = load();
    }

    /**
     * An answer that shows one grade of one part.
     *
     * @param part "situation" to "relevance"
     * @param grade from 0 to 4
     * @param text what is said of that part; empty where nothing is
     */
    public record Example(String part, int grade, String question, String text, String answer) {

        public List<String> paragraphs() {
            return List.of(answer.split("\n\n"));
        }
    }

    /**
     * What the engine says of an example.
     *
     * @param grade one decimal; null where it refuses the answer
     */
    public record Outcome(@Nullable Double grade, @Nullable String refusal) {}

    public List<Example> examples() {
        return examples;
    }

    /** Empty while the models are loading. */
    public Optional<Outcome> read(Example example) {
        return reader.read(Asked.typed(example.question()), Written.free(example.answer()))
                .map(reading -> outcome(reading, example.part()));
    }

    private static Outcome outcome(Reading reading, String part) {
        if (reading.score() == null) {
            return new Outcome(null, Objects.requireNonNull(reading.refusal()).message());
        }
        return reading.score().grades().stream()
                .filter(grade -> grade.part().equals(part))
                .findFirst()
                .map(Grade::grade)
                .map(grade -> new Outcome(grade, null))
                .orElseThrow();
    }

    private static List<Example> load() {
        try (InputStream stream =
                Objects.requireNonNull(RubricExamples.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            File file = JsonMapper.shared().readValue(stream, File.class);
            return file.examples().stream().map(file::complete).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file: an answer by its parts, and examples that each change some of them.
     *
     * @param stories by name: part and text
     */
    private record File(String question, Map<String, Map<String, String>> stories, List<Entry> examples) {

        private record Entry(
                String part,
                int grade,
                @Nullable String question,
                String text,
                @Nullable String within) {}

        Example complete(Entry entry) {
            String asked = entry.question() == null ? question : entry.question();
            return new Example(entry.part(), entry.grade(), asked, entry.text(), answer(entry));
        }

        /** The text itself, or the text in place of that part of a story. */
        private String answer(Entry entry) {
            if (entry.within() == null) {
                return entry.text();
            }
            Map<String, String> story = Objects.requireNonNull(stories.get(entry.within()), entry.within());
            return PARTS.stream()
                    .map(part -> part.equals(entry.part()) ? entry.text() : story.getOrDefault(part, ""))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n\n"));
        }
    }
}
