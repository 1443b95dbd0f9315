package dev.greenroom.scoring.fit;

import dev.greenroom.scoring.StarResult;
import dev.greenroom.scoring.StarResult.NotScored;
import dev.greenroom.scoring.StarResult.Scored;
import dev.greenroom.scoring.star.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Prints how near the engine comes to the raters, counted as the evaluation tool counts. */
final class StarReport {

    private static final Set<String> TRAPS = Set.of("stuffed", "offtopic", "gibberish", "copied_question");
    private static final double REFUSED = 5;
    private static final int MOST_FOR_A_TRAP = 35;
    private static final int GOOD_ENOUGH = 45;
    private static final int WORST = 10;

    private record Row(ToldAnswer told, Story story, StarResult result) {

        double said() {
            return result instanceof Scored scored ? scored.overall() : REFUSED;
        }

        double raters() {
            return told.answer().overall();
        }

        double error() {
            return Math.abs(said() - raters());
        }

        boolean caught() {
            return result instanceof NotScored || said() <= MOST_FOR_A_TRAP;
        }

        @Override
        public String toString() {
            GradedAnswer answer = told.answer();
            String why = result instanceof NotScored refused
                    ? refused.reason().code().name()
                    : "scored";
            return "  %s %s: raters %.0f, said %.0f (%s, on topic %.2f), read as %s"
                    .formatted(answer.id(), answer.kind(), raters(), said(), why, story.onTopic(), told.letters());
        }
    }

    private final List<Row> rows = new ArrayList<>();

    void add(ToldAnswer told, Story story, StarResult result) {
        rows.add(new Row(told, story, result));
    }

    void print(String name, Predicate<ToldAnswer> which) {
        List<Row> these = rows.stream().filter(row -> which.test(row.told())).toList();
        System.out.printf("== %s: %d answers%n", name, these.size());
        LabelReport labels = new LabelReport();
        these.forEach(row -> labels.add(row.told().read(), row.told().labelled()));
        System.out.print(labels);
        double[] said = these.stream().mapToDouble(Row::said).toArray();
        double[] gold = these.stream().mapToDouble(Row::raters).toArray();
        System.out.printf(
                "overall: Spearman %.3f, Pearson %.3f, mean absolute error %.1f%n",
                Agreement.spearman(said, gold),
                Agreement.pearson(said, gold),
                these.stream().mapToDouble(Row::error).average().orElse(0));
        for (int grade = 0; grade < GradedAnswer.GRADES.size(); grade++) {
            printGrade(grade, these);
        }
        printTraps(these);
        these.stream()
                .sorted(Comparator.comparingDouble(Row::error).reversed())
                .limit(WORST)
                .forEach(System.out::println);
    }

    private static void printGrade(int grade, List<Row> rows) {
        int[] said = rows.stream()
                .mapToInt(row -> row.result() instanceof Scored scored ? Agreement.grade(grades(scored, grade)) : 0)
                .toArray();
        double[] kappas = new double[2];
        for (int rater = 0; rater < kappas.length; rater++) {
            int which = rater;
            kappas[rater] = Agreement.kappa(
                    said,
                    rows.stream()
                            .mapToInt(row -> (int)
                                    row.told().answer().ratings().get(which).grades()[grade])
                            .toArray());
        }
        System.out.printf("%s: kappa %.3f and %.3f%n", GradedAnswer.GRADES.get(grade), kappas[0], kappas[1]);
    }

    private static double grades(Scored scored, int grade) {
        List<ToDoubleFunction<Scored>> grades = List.of(
                one -> one.grades().situation().grade(),
                one -> one.grades().task().grade(),
                one -> one.grades().action().grade(),
                one -> one.grades().result().grade(),
                one -> one.grades().relevance());
        return grades.get(grade).applyAsDouble(scored);
    }

    private static void printTraps(List<Row> rows) {
        List<Row> traps = rows.stream()
                .filter(row -> TRAPS.contains(row.told().answer().kind()))
                .toList();
        System.out.printf(
                "traps: %d of %d refused or at most %d; %s%n",
                traps.stream().filter(Row::caught).count(),
                traps.size(),
                MOST_FOR_A_TRAP,
                traps.stream()
                        .filter(row -> !row.caught())
                        .map(row -> row.told().answer().id())
                        .toList());
        System.out.printf(
                "refused though the raters gave %d or more: %s%n",
                GOOD_ENOUGH,
                rows.stream()
                        .filter(row -> row.result() instanceof NotScored && row.raters() >= GOOD_ENOUGH)
                        .map(row -> row.told().answer().id())
                        .toList());
        System.out.printf("another question suspected below (good answers; of those for another question):%n");
        for (double least : new double[] {0.05, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.35, 0.4}) {
            System.out.printf(
                    "  %.3f: %d of %d; %d of %d%n",
                    least,
                    rows.stream()
                            .filter(StarReport::isGood)
                            .filter(row -> row.story().onTopic() < least)
                            .count(),
                    rows.stream().filter(StarReport::isGood).count(),
                    rows.stream()
                            .filter(row ->
                                    TopicFit.isForAnotherQuestion(row.told().answer()))
                            .filter(row -> row.story().onTopic() < least)
                            .count(),
                    rows.stream()
                            .filter(row ->
                                    TopicFit.isForAnotherQuestion(row.told().answer()))
                            .count());
        }
    }

    private static boolean isGood(Row row) {
        return row.raters() >= GOOD_ENOUGH;
    }
}
