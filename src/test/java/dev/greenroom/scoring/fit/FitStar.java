package dev.greenroom.scoring.fit;

import dev.greenroom.language.LanguageModels;
import dev.greenroom.scoring.AnswerKind;
import dev.greenroom.scoring.StarRequest;
import dev.greenroom.scoring.star.Chain;
import dev.greenroom.scoring.star.GradeModel;
import dev.greenroom.scoring.star.Labelled;
import dev.greenroom.scoring.star.Labeller;
import dev.greenroom.scoring.star.Rule;
import dev.greenroom.scoring.star.Rule.Grade;
import dev.greenroom.scoring.star.StarModel;
import dev.greenroom.scoring.star.StarScorer;
import dev.greenroom.scoring.star.Story;
import dev.greenroom.scoring.star.Topic;
import dev.greenroom.scoring.star.TopicSpace;
import dev.greenroom.scoring.star.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the reading of stories, prints how well it does on roles it never saw, and writes the shipped coefficients. In
 * each fold the whole engine is fitted without the fold's roles and scores their answers.
 */
public final class FitStar {

    private static final Path DATA = Path.of("src/test/resources/scoring");
    private static final Path SHIPPED = Path.of("src/main/resources/scoring/star.json");
    private static final int FOLDS = 5;
    private static final double RIDGE = 60;
    private static final double USUAL_ERROR = 12;

    private final LanguageModels models = RememberedEmbedder.models();
    private final LabelFit labelFit;
    private final List<LabelFit.Read> answers;
    private final List<String> roles;

    private FitStar() throws IOException {
        labelFit = new LabelFit(models, Files.readAllLines(DATA.resolve("extra-sentences.tsv")));
        answers = Stream.of("star-dev.jsonl", "star-more.jsonl", "star-odd.jsonl")
                .flatMap(file -> GradedAnswer.read(DATA.resolve(file)).stream())
                .map(labelFit::read)
                .toList();
        roles = answers.stream().map(read -> read.answer().role()).distinct().toList();
    }

    public static void main(String[] arguments) throws IOException {
        FitStar fit = new FitStar();
        List<LabelFit.Fitted> labellers = new ArrayList<>();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            labellers.add(fit.fitLabels(read -> fit.fold(read) != fold));
        }
        List<ToldAnswer> told =
                fit.answers.stream().map(read -> fit.told(read, labellers)).toList();
        List<TopicFit.Fitted> topics = IntStream.range(0, FOLDS)
                .mapToObj(fold -> TopicFit.fit(
                        told.stream().filter(one -> one.fold() != fold).toList()))
                .toList();
        List<Story> stories = told.stream()
                .map(one -> one.story(topics.get(one.fold()).probability(one)))
                .toList();
        List<Measured> measured = IntStream.range(0, told.size())
                .mapToObj(i -> Measured.of(stories.get(i), fit.withoutResult(told.get(i), stories.get(i), labellers)))
                .toList();
        fit.report(told, stories, measured, labellers, topics);
        StarModel shipped = model(told, measured, i -> true, fit.fitLabels(read -> true), TopicFit.fit(told));
        fit.reportHeld(shipped);
        Files.writeString(SHIPPED, JsonMapper.shared().writeValueAsString(shipped) + "\n");
    }

    private LabelFit.Fitted fitLabels(Predicate<LabelFit.Read> which) {
        return labelFit.fit(answers.stream().filter(which).toList());
    }

    private int fold(LabelFit.Read read) {
        return roles.indexOf(read.answer().role()) % FOLDS;
    }

    private ToldAnswer told(LabelFit.Read read, List<LabelFit.Fitted> labellers) {
        int fold = fold(read);
        return told(read, fold, labellers.get(fold).labeller());
    }

    private ToldAnswer told(LabelFit.Read read, int fold, Labeller labeller) {
        return new ToldAnswer(
                read,
                fold,
                Topic.of(read.answer().question(), models.embedder()),
                labeller.label(read.units(), read.question(), read.answer().situational()));
    }

    /** The story as it reads when all that the raters call its result is deleted. */
    private Optional<Story> withoutResult(ToldAnswer told, Story story, List<LabelFit.Fitted> labellers) {
        LabelFit.Read read = told.read();
        List<Unit> rest = IntStream.range(0, read.units().size())
                .filter(i -> read.labels().stream().noneMatch(labels -> labels.charAt(i) == 'R'))
                .mapToObj(read.units()::get)
                .toList();
        if (rest.isEmpty() || rest.size() == read.units().size()) {
            return Optional.empty();
        }
        Labeller labeller = labellers.get(told.fold()).labeller();
        List<Labelled> labelled = labeller.label(rest, read.question(), story.situational());
        return Optional.of(Story.of(labelled, story.situational(), story.onTopic()));
    }

    private void report(
            List<ToldAnswer> told,
            List<Story> stories,
            List<Measured> measured,
            List<LabelFit.Fitted> labellers,
            List<TopicFit.Fitted> topics) {
        StarReport report = new StarReport();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            StarModel model =
                    model(told, measured, k -> told.get(k).fold() != fold, labellers.get(fold), topics.get(fold));
            StarScorer scorer = new StarScorer(models, model);
            IntStream.range(0, told.size())
                    .filter(k -> told.get(k).fold() == fold)
                    .forEach(k -> report.add(
                            told.get(k),
                            stories.get(k),
                            scorer.score(request(told.get(k).answer()), "")));
        }
        System.out.println("Read by engines that never saw their roles:");
        report.print("star-dev", one -> one.answer().source().equals("star-dev.jsonl"));
        report.print("star-odd", one -> one.answer().source().equals("star-odd.jsonl"));
        report.print("all", one -> true);
    }

    /** Answers that nothing was fitted on, read by what is shipped. */
    private void reportHeld(StarModel shipped) {
        StarReport report = new StarReport();
        StarScorer scorer = new StarScorer(models, shipped);
        for (GradedAnswer answer : GradedAnswer.read(DATA.resolve("star-held.jsonl"))) {
            ToldAnswer told = told(labelFit.read(answer), 0, shipped.labeller());
            double onTopic = shipped.onTopic(told.topic(), told.telling());
            report.add(told, told.story(onTopic), scorer.score(request(answer), ""));
        }
        System.out.println("Read by the shipped engine, which nothing of them was fitted on:");
        report.print("star-held", one -> true);
    }

    private static StarRequest request(GradedAnswer answer) {
        AnswerKind kind = answer.situational() ? AnswerKind.SITUATIONAL : AnswerKind.BEHAVIORAL;
        return new StarRequest(answer.question(), answer.answer(), kind);
    }

    private static StarModel model(
            List<ToldAnswer> told,
            List<Measured> measured,
            IntPredicate which,
            LabelFit.Fitted labels,
            TopicFit.Fitted topic) {
        int[] kept = IntStream.range(0, told.size()).filter(which).toArray();
        List<Measured> read = Arrays.stream(kept).mapToObj(measured::get).toList();
        List<GradedAnswer> graded =
                Arrays.stream(kept).mapToObj(i -> told.get(i).answer()).toList();
        double[] worths = overall(read, graded);
        Map<Rule, Double> points = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            points.put(rule, Rounded.of(worths[rule.ordinal()]));
        }
        Map<Grade, GradeModel> grades = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            if (grade != Grade.NONE) {
                grades.put(grade, GradeFit.fit(grade, read, graded));
            }
        }
        double[] bases = Rounded.of(Arrays.copyOfRange(worths, worths.length - 2, worths.length));
        return new StarModel(
                Rounded.of(labels.gate()),
                new Chain(
                        Rounded.of(labels.chain().emission()),
                        Rounded.of(labels.chain().transition())),
                Rounded.of(labels.substance()),
                rounded(topic.space()),
                Rounded.of(topic.weights()),
                points,
                bases,
                grades);
    }

    private static TopicSpace rounded(TopicSpace space) {
        return new TopicSpace(
                Rounded.of(space.questionCentre()),
                Rounded.of(space.answerCentre()),
                Rounded.of(space.from()),
                Rounded.of(space.to()),
                Rounded.of(space.usual()));
    }

    /** Stories for another question are left to the cap: how well they are told says nothing of what they get. */
    private static double[] overall(List<Measured> stories, List<GradedAnswer> answers) {
        List<WorthFit.Case> cases = IntStream.range(0, stories.size())
                .filter(i -> !TopicFit.isForAnotherQuestion(answers.get(i)))
                .mapToObj(i -> new WorthFit.Case(
                        strengths(stories.get(i)),
                        stories.get(i).situational(),
                        answers.get(i).overall(),
                        1))
                .toList();
        return WorthFit.fitRobustly(cases, RIDGE, USUAL_ERROR);
    }

    private static double[] strengths(Measured story) {
        return Arrays.stream(Rule.values())
                .mapToDouble(rule -> (rule.rewards() ? 1 : -1) * story.strength(rule))
                .toArray();
    }
}
