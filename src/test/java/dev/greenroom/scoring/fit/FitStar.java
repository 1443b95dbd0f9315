package dev.greenroom.scoring.fit;

import dev.greenroom.language.LanguageModels;
import dev.greenroom.scoring.star.Chain;
import dev.greenroom.scoring.star.Labeller;
import dev.greenroom.scoring.star.Rule;
import dev.greenroom.scoring.star.Rule.Grade;
import dev.greenroom.scoring.star.StarModel;
import dev.greenroom.scoring.star.StarModel.Worth;
import dev.greenroom.scoring.star.Story;
import dev.greenroom.scoring.star.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Fits the reading of stories, prints how well it does on roles it never saw, and writes the shipped coefficients. */
public final class FitStar {

    private static final Path DATA = Path.of("src/test/resources/scoring");
    private static final Path SHIPPED = Path.of("src/main/resources/scoring/star.json");
    private static final int FOLDS = 7;
    private static final int WORST = 10;
    private static final double RIDGE = 0.5;

    private final LanguageModels models = RememberedEmbedder.models();
    private final LabelFit labelFit;
    private final List<LabelFit.Read> answers;

    private FitStar() throws IOException {
        labelFit = new LabelFit(models, Files.readAllLines(DATA.resolve("extra-sentences.tsv")));
        answers = GradedAnswer.read(DATA.resolve("star-dev.jsonl")).stream()
                .map(labelFit::read)
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        FitStar fit = new FitStar();
        List<ToldAnswer> told = fit.readUnseen();
        Map<Grade, double[]> worths = new EnumMap<>(Grade.class);
        List<Story> stories = stories(told);
        for (Grade grade : Grade.values()) {
            worths.put(grade, fitWorths(grade, told, stories));
        }
        fit.write(TopicFit.fit(told), worths);
    }

    /** Every answer read by a labeller fitted without its role. */
    private List<ToldAnswer> readUnseen() {
        List<String> roles =
                answers.stream().map(read -> read.answer().role()).distinct().toList();
        List<ToldAnswer> told = new ArrayList<>();
        LabelReport report = new LabelReport();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            Labeller labeller = labelFit.fit(answers.stream()
                    .filter(read -> roles.indexOf(read.answer().role()) % FOLDS != fold)
                    .toList());
            answers.stream()
                    .filter(read -> roles.indexOf(read.answer().role()) % FOLDS == fold)
                    .forEach(read -> told.add(told(read, fold, labeller)));
        }
        told.forEach(one -> report.add(one.read(), one.labelled()));
        System.out.println(report);
        return told;
    }

    private ToldAnswer told(LabelFit.Read read, int fold, Labeller labeller) {
        Topic topic = Topic.of(read.answer().question(), models.embedder());
        return new ToldAnswer(
                read,
                fold,
                topic,
                labeller.label(read.units(), read.question(), read.answer().situational()));
    }

    private static List<Story> stories(List<ToldAnswer> told) {
        double[][] topics = new double[FOLDS][];
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            topics[i] =
                    TopicFit.fit(told.stream().filter(one -> one.fold() != fold).toList());
        }
        return told.stream()
                .map(one -> one.story(TopicFit.probability(topics[one.fold()], one.nearness(one.topic()))))
                .toList();
    }

    private static List<Rule> rules(Grade grade) {
        return Arrays.stream(Rule.values())
                .filter(rule -> grade == Grade.NONE || rule.grade() == grade)
                .toList();
    }

    /** The worths of the rules of a grade, or of all rules for the overall (NONE), fitted on all answers. */
    private static double[] fitWorths(Grade grade, List<ToldAnswer> told, List<Story> stories) {
        List<Rule> rules = rules(grade);
        List<WorthFit.Case> cases = IntStream.range(0, told.size())
                .mapToObj(i ->
                        oneCase(rules, stories.get(i), gold(grade, told.get(i).answer())))
                .toList();
        double[] said = new double[cases.size()];
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            int[] held = IntStream.range(0, said.length)
                    .filter(k -> told.get(k).fold() == fold)
                    .toArray();
            double[] w = WorthFit.fit(
                    IntStream.range(0, said.length)
                            .filter(k -> told.get(k).fold() != fold)
                            .mapToObj(cases::get)
                            .toList(),
                    RIDGE);
            Arrays.stream(held).forEach(k -> said[k] = WorthFit.value(w, cases.get(k)));
        }
        if (grade == Grade.NONE) {
            reportOverall(told, said);
        } else {
            reportGrade(grade, told, said);
        }
        return WorthFit.fit(cases, RIDGE);
    }

    private static double gold(Grade grade, GradedAnswer answer) {
        return grade == Grade.NONE ? answer.overall() : answer.grade(grade.ordinal());
    }

    private static WorthFit.Case oneCase(List<Rule> rules, Story story, double value) {
        double[] strengths = rules.stream()
                .mapToDouble(rule -> (rule.rewards() ? 1 : -1) * rule.strength(story))
                .toArray();
        return new WorthFit.Case(strengths, story.situational(), value, 1);
    }

    private static void reportOverall(List<ToldAnswer> told, double[] said) {
        double[] gold = told.stream().mapToDouble(one -> one.answer().overall()).toArray();
        double[] errors = IntStream.range(0, gold.length)
                .mapToDouble(i -> Math.abs(gold[i] - said[i]))
                .toArray();
        System.out.printf(
                "overall spearman %.3f pearson %.3f mean absolute error %.1f%n",
                Agreement.spearman(said, gold),
                Agreement.pearson(said, gold),
                Arrays.stream(errors).average().orElse(0));
        IntStream.range(0, gold.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> errors[i]).reversed())
                .limit(WORST)
                .forEach(i -> System.out.printf(
                        "  %s %s raters %.0f said %.0f read as %s%n",
                        told.get(i).answer().id(),
                        told.get(i).answer().kind(),
                        gold[i],
                        said[i],
                        told.get(i).letters()));
    }

    private static void reportGrade(Grade grade, List<ToldAnswer> told, double[] said) {
        int[] rounded = Arrays.stream(said)
                .mapToInt(value -> (int) Math.round(Math.max(0, Math.min(4, value))))
                .toArray();
        for (int rater = 0; rater < 2; rater++) {
            int which = rater;
            int[] gold = told.stream()
                    .mapToInt(one -> (int) one.answer().ratings().get(which).grades()[grade.ordinal()])
                    .toArray();
            System.out.printf("%s kappa %.3f with rater %d%n", grade, Agreement.kappa(rounded, gold), rater + 1);
        }
    }

    private void write(double[] topic, Map<Grade, double[]> worths) throws IOException {
        Chain chain = labelFit.fitChain(answers);
        double[] points = Objects.requireNonNull(worths.get(Grade.NONE));
        Map<Grade, double[]> bases = new EnumMap<>(Grade.class);
        Map<Rule, Worth> rules = new EnumMap<>(Rule.class);
        worths.forEach((grade, worth) -> {
            if (grade != Grade.NONE) {
                bases.put(grade, bases(worth));
            }
        });
        for (Rule rule : Rule.values()) {
            double[] grade = Objects.requireNonNull(worths.get(rule.grade()));
            double own =
                    rule.grade() == Grade.NONE ? 0 : grade[rules(rule.grade()).indexOf(rule)];
            rules.put(rule, new Worth(rounded(own), rounded(points[rule.ordinal()])));
        }
        StarModel model = new StarModel(
                rounded(labelFit.fitGate(answers)),
                new Chain(rounded(chain.emission()), rounded(chain.transition())),
                rounded(topic),
                rules,
                bases,
                bases(points));
        Files.writeString(SHIPPED, JsonMapper.shared().writeValueAsString(model) + "\n");
    }

    private static double[] bases(double[] worths) {
        return rounded(Arrays.copyOfRange(worths, worths.length - 2, worths.length));
    }

    private static double[][] rounded(double[][] rows) {
        return Arrays.stream(rows).map(FitStar::rounded).toArray(double[][]::new);
    }

    private static double[] rounded(double[] row) {
        return Arrays.stream(row).map(FitStar::rounded).toArray();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
