package dev.greenroom.reading;

import dev.greenroom.reading.Reading.Line;
import dev.greenroom.reading.Reading.Sentence;
import dev.greenroom.reading.Reading.Strength;
import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.StarFacts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what already works in a story: the lines that give most, each with the sentence that shows it best, and no two
 * of one part.
 */
final class Strengths {

    private static final int MOST = 2;

    /** Words without which a sentence does not show that a rule is kept, though its part as a whole keeps it. */
    private static final Map<String, Pattern> SHOWN_BY = Map.of(
            "action.own", words("I|my|me"),
            "action.reasons", words("because|so that|so as to|in order to|since|to avoid|as (?:it|she|he|they|we|I)"),
            "action.spoken", words("asked|told|called|rang|said|spoke|explained|wrote to|met|agreed"),
            "result.effect", words("since|still|now|learn(?:ed|t)?|every (?:day|week|month)|from then on"));

    /** Rules that only a sentence with a figure shows; the figure may stand in the answer to a follow-up. */
    private static final Set<String> SHOWN_BY_FIGURES = Set.of("result.measured", "result.figures", "result.dense");

    private static final Pattern ANY = Pattern.compile("");

    private final String answer;
    private final List<Sentence> sentences;
    private final List<Fact> figures;

    Strengths(String answer, List<Sentence> sentences, List<Fact> figures) {
        this.answer = answer;
        this.sentences = sentences;
        this.figures = figures;
    }

    List<Strength> among(List<Line> receipt) {
        List<Strength> found = new ArrayList<>();
        Set<Component> shown = EnumSet.of(Component.NONE);
        receipt.stream()
                .filter(line -> line.points() > 0)
                .sorted(Comparator.comparing(Strengths::isLength)
                        .thenComparing(Line::points, Comparator.reverseOrder()))
                .forEach(line -> best(line, shown)
                        .filter(index -> found.size() < MOST)
                        .ifPresent(index -> {
                            Sentence sentence = sentences.get(index);
                            shown.add(partOf(sentence));
                            found.add(new Strength(Quote.of(textOf(sentence)), index, line.why()));
                        }));
        return found;
    }

    private Optional<Integer> best(Line line, Set<Component> shown) {
        Pattern showing = SHOWN_BY.getOrDefault(line.rule(), ANY);
        return line.sentences().stream()
                .filter(index -> !shown.contains(partOf(sentences.get(index))))
                .filter(index -> showing.matcher(textOf(sentences.get(index))).find())
                .filter(index -> !SHOWN_BY_FIGURES.contains(line.rule()) || isCounted(sentences.get(index)))
                .max(Comparator.comparingDouble(index -> worth(sentences.get(index))));
    }

    /** That something is there at all is the least to be said of it. */
    private static boolean isLength(Line line) {
        return line.rule().endsWith(".told");
    }

    /** A sentence with a figure shows more than one without, a sure one more than a doubtful one. */
    private double worth(Sentence sentence) {
        return sentence.confidence() + (isCounted(sentence) ? 1 : 0);
    }

    private boolean isCounted(Sentence sentence) {
        return figures.stream()
                .anyMatch(figure -> sentence.start() <= figure.start() && figure.end() <= sentence.end());
    }

    private String textOf(Sentence sentence) {
        return answer.substring(sentence.start(), sentence.end());
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static Component partOf(Sentence sentence) {
        return Optional.ofNullable(sentence.part()).orElse(Component.NONE);
    }
}
