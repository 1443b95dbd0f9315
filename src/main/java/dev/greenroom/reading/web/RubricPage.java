package dev.greenroom.reading.web;

import dev.greenroom.reading.AnswerReader;
import dev.greenroom.reading.RubricExamples;
import dev.greenroom.reading.RubricExamples.Example;
import dev.greenroom.reading.RubricExamples.Outcome;
import dev.greenroom.scoring.Band;
import dev.greenroom.scoring.Rubric;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The rubric as its page shows it.
 *
 * @param version null while the models are loading
 */
record RubricPage(
        Rubric rubric, List<Criterion> criteria, @Nullable String version) {

    private static final List<String> PARTS = List.of("situation", "task", "action", "result", "relevance");

    /** One of the five things that are graded. */
    public record Criterion(String part, List<Level> levels, List<Rubric.Entry> rules) {

        /** The class that gives it its colour. */
        public String hue() {
            return part.equals("action") || part.equals("result") ? part + "-part" : part;
        }
    }

    /**
     * A grade with its example.
     *
     * @param outcome null while the models are loading
     */
    public record Level(
            int grade, Example example, @Nullable Outcome outcome) {}

    static RubricPage of(AnswerReader reader, RubricExamples examples) {
        Rubric rubric = Rubric.current();
        List<Criterion> criteria = PARTS.stream()
                .map(part -> new Criterion(part, levels(part, examples), rules(rubric, part)))
                .toList();
        return new RubricPage(rubric, criteria, reader.rubricVersion().orElse(null));
    }

    private static List<Level> levels(String part, RubricExamples examples) {
        return examples.examples().stream()
                .filter(example -> example.part().equals(part))
                .sorted(Comparator.comparingInt(Example::grade))
                .map(example -> new Level(
                        example.grade(), example, examples.read(example).orElse(null)))
                .toList();
    }

    private static List<Rubric.Entry> rules(Rubric rubric, String part) {
        return rubric.rules().stream().filter(rule -> rule.part().equals(part)).toList();
    }

    /** The rules on the telling as a whole. */
    public List<Rubric.Entry> telling() {
        return rules(rubric, "none");
    }

    /** From the best to the worst. */
    public List<Band> bands() {
        return List.of(Band.values()).reversed();
    }

    /** With its sign, to a tenth; a dash for nothing. */
    public String signed(double points) {
        String digits =
                new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(Math.abs(points));
        return digits.equals("0") ? "–" : (points < 0 ? "−" : "+") + digits;
    }
}
