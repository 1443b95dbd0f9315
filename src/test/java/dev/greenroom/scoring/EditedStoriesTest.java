package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.LoadedModels;
import dev.greenroom.language.Sentences;
import dev.greenroom.language.Span;
import dev.greenroom.scoring.GradedStories.Graded;
import dev.greenroom.scoring.StarResult.Scored;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Edits that should not pay. Fillers never do; where a deleted result does not tell as it should, the share is held to
 * what all graded stories came to, and {@code docs/scoring.md} lists the exceptions. The build tries some of the
 * stories; {@code -Dhonesty.every=1} tries all and prints the exceptions.
 */
class EditedStoriesTest {

    private static final Scorer SCORER = new Scorer(LoadedModels.get());
    private static final int EVERY = Integer.getInteger("honesty.every", 12);
    private static final List<Graded> STORIES = GradedStories.graded(EVERY).toList();
    private static final List<String> FILLERS = List.of(
            "um,",
            "you know,",
            "basically",
            "sort of",
            "I mean,",
            "like,",
            "So yeah.",
            "You know how it is.",
            "Okay, so.");
    private static final double ROUNDING = 1e-9;
    private static final double RESULT_STAYS = 0.02;
    private static final double OTHERS_MOVE = 0.065;

    @Test
    void starWhenFillersAreAddedShouldNotGain() {
        for (Graded graded : STORIES) {
            StarResult before = score(graded, graded.request().answer());
            Random random = new Random(graded.request().answer().hashCode());
            for (String filler : FILLERS) {
                StarResult after = score(graded, with(filler, graded.request().answer(), random));
                assertThat(overall(after)).as("%s %s", graded.id(), filler).isLessThanOrEqualTo(overall(before) + 1);
                assertThat(changed(before, after, change -> change > 0.3 + ROUNDING))
                        .as("%s %s", graded.id(), filler)
                        .isEmpty();
            }
        }
    }

    @Test
    void starWhenResultIsDeletedShouldMostlyLowerItsGradeAlone() {
        List<String> stays = new ArrayList<>();
        List<String> moves = new ArrayList<>();
        int tried = 0;
        for (Graded graded : STORIES) {
            if (!(score(graded, graded.request().answer()) instanceof Scored before)
                    || graded.results().isEmpty()
                    || before.grades().result().grade() < 1
                    || !(score(graded, withoutResult(graded, before)) instanceof Scored after)) {
                continue;
            }
            tried++;
            if (after.grades().result().grade() >= before.grades().result().grade()) {
                stays.add(graded.id());
            }
            List<String> moved = changed(before, after, change -> Math.abs(change) > 0.5 + ROUNDING).stream()
                    .filter(grade -> !grade.startsWith("result"))
                    .toList();
            if (!moved.isEmpty()) {
                moves.add(graded.id() + " " + String.join(", ", moved));
            }
        }
        assertSeldom("The grade of a deleted result stayed", stays, tried, RESULT_STAYS);
        assertSeldom("Without its result another grade moved by more than 0.5", moves, tried, OTHERS_MOVE);
    }

    private static void assertSeldom(String title, List<String> exceptions, int tried, double most) {
        if (EVERY == 1) {
            System.out.printf("%s: %d of %d %s%n", title, exceptions.size(), tried, exceptions);
        }
        assertThat(tried).isPositive();
        assertThat(exceptions).as(title).hasSizeLessThanOrEqualTo((int) Math.ceil(most * tried));
    }

    private static List<String> changed(StarResult before, StarResult after, DoublePredicate which) {
        if (!(before instanceof Scored one) || !(after instanceof Scored other)) {
            return List.of();
        }
        Map<String, Double> old = grades(one);
        return grades(other).entrySet().stream()
                .map(grade -> new Change(grade.getKey(), old.getOrDefault(grade.getKey(), 0.0), grade.getValue()))
                .filter(change -> which.test(change.after() - change.before()))
                .map(change -> "%s %.1f → %.1f".formatted(change.grade(), change.before(), change.after()))
                .toList();
    }

    private record Change(String grade, double before, double after) {}

    private static Map<String, Double> grades(Scored scored) {
        Map<String, Double> grades = new LinkedHashMap<>();
        grades.put("situation", scored.grades().situation().grade());
        grades.put("task", scored.grades().task().grade());
        grades.put("action", scored.grades().action().grade());
        grades.put("result", scored.grades().result().grade());
        grades.put("relevance", scored.grades().relevance());
        return grades;
    }

    /** A sentence goes behind some sentence, words behind some word. */
    private static String with(String filler, String answer, Random random) {
        int[] places = filler.endsWith(".") ? sentenceEnds(answer) : spaces(answer);
        int at = places[random.nextInt(places.length)];
        boolean ended = !filler.endsWith(".") || ".?!".indexOf(answer.charAt(at - 1)) >= 0;
        return answer.substring(0, at) + (ended ? " " : "\n\n") + filler + answer.substring(at);
    }

    private static int[] sentenceEnds(String answer) {
        return Sentences.cut(answer).stream().mapToInt(Span::end).toArray();
    }

    private static int[] spaces(String answer) {
        return IntStream.range(0, answer.length())
                .filter(i -> answer.charAt(i) == ' ')
                .toArray();
    }

    /** Without what the raters or the engine call the result. */
    private static String withoutResult(Graded graded, Scored scored) {
        String answer = graded.request().answer();
        for (SentenceLabel label : scored.sentences().reversed()) {
            String sentence = answer.substring(label.start(), label.end());
            boolean told = graded.results().stream()
                    .anyMatch(result -> result.contains(sentence) || sentence.contains(result));
            if (told || label.component() == Component.RESULT) {
                answer = answer.substring(0, label.start()) + answer.substring(label.end());
            }
        }
        return answer.strip();
    }

    private static StarResult score(Graded graded, String answer) {
        StarRequest request = graded.request();
        return SCORER.star(new StarRequest(request.question(), answer, request.kind()));
    }

    private static int overall(StarResult result) {
        return result instanceof Scored scored ? scored.overall() : 0;
    }
}
