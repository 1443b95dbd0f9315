package dev.greenroom.scoring.star;

import dev.greenroom.language.LanguageModels;
import dev.greenroom.scoring.AnswerKind;
import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.NextEdit;
import dev.greenroom.scoring.PartGrade;
import dev.greenroom.scoring.Refusal;
import dev.greenroom.scoring.SentenceLabel;
import dev.greenroom.scoring.StarGrades;
import dev.greenroom.scoring.StarRequest;
import dev.greenroom.scoring.StarResult;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads an answer as a story and scores it. The same input gives the same result. */
public final class StarScorer {

    private static final int MOST_EDITS = 3;
    private static final int LEAST_GAIN = 2;

    private final LanguageModels models;
    private final StarModel model;
    private final Reader reader;
    private final Labeller labeller;
    private final Total total;

    public StarScorer(LanguageModels models, StarModel model) {
        this.models = models;
        this.model = model;
        this.reader = new Reader(models);
        this.labeller = new Labeller(model.gate(), model.chain());
        this.total = new Total(model);
    }

    public StarResult score(StarRequest request, String rubricVersion) {
        boolean situational = request.kind() == AnswerKind.SITUATIONAL;
        Topic topic = Topic.of(request.question(), models.embedder());
        List<Unit> units = reader.read(request.question(), request.answer());
        List<Labelled> labelled = labeller.label(units, topic.question(), situational);
        List<SentenceLabel> labels = labelled.stream().map(StarScorer::label).toList();
        Optional<Refusal> refusal = Refusals.find(labelled);
        if (refusal.isPresent()) {
            return new StarResult.NotScored(rubricVersion, refusal.get(), labels);
        }
        Story story = Story.of(labelled, situational, model.onTopic(topic.nearness(telling(labelled))));
        Map<Rule, Double> strengths = Total.strengths(story);
        return new StarResult.Scored(
                rubricVersion,
                total.overall(strengths, story),
                grades(strengths, story, labelled),
                labels,
                total.receipt(strengths, story, rule -> evidence(rule, labelled)),
                edits(strengths, story),
                FollowUps.ask(story),
                FactFinder.find(request.answer(), labelled, story));
    }

    private static List<Unit> telling(List<Labelled> labelled) {
        return labelled.stream().filter(Labelled::tells).map(Labelled::unit).toList();
    }

    private static SentenceLabel label(Labelled one) {
        double confidence = Math.round(one.confidence() * 100) / 100.0;
        return new SentenceLabel(one.unit().span().start(), one.unit().span().end(), one.component(), confidence);
    }

    private StarGrades grades(Map<Rule, Double> strengths, Story story, List<Labelled> labelled) {
        return new StarGrades(
                part(Rule.Grade.SITUATION, Component.SITUATION, strengths, story, labelled),
                part(Rule.Grade.TASK, Component.TASK, strengths, story, labelled),
                part(Rule.Grade.ACTION, Component.ACTION, strengths, story, labelled),
                part(Rule.Grade.RESULT, Component.RESULT, strengths, story, labelled),
                grade(Rule.Grade.RELEVANCE, strengths, story));
    }

    private PartGrade part(
            Rule.Grade grade, Component component, Map<Rule, Double> strengths, Story story, List<Labelled> labelled) {
        int all = labelled.stream().mapToInt(one -> one.unit().words()).sum();
        int words = labelled.stream()
                .filter(one -> one.component() == component)
                .mapToInt(one -> one.unit().words())
                .sum();
        return new PartGrade(
                grade(grade, strengths, story), words, all == 0 ? 0 : Math.round(100.0 * words / all) / 100.0);
    }

    private double grade(Rule.Grade grade, Map<Rule, Double> strengths, Story story) {
        double base = model.gradeBase(grade, story.situational());
        double sum = Arrays.stream(Rule.values())
                .filter(rule -> rule.grade() == grade)
                .mapToDouble(rule ->
                        (rule.rewards() ? 1 : -1) * model.worth(rule).grade() * strengths.getOrDefault(rule, 0.0))
                .sum();
        return Math.round(10 * Math.max(0, Math.min(4, base + sum))) / 10.0;
    }

    private static List<Integer> evidence(Rule rule, List<Labelled> labelled) {
        return IntStream.range(0, labelled.size())
                .filter(i -> labelled.get(i).tells())
                .filter(i ->
                        labelled.get(i).component().name().equals(rule.grade().name()))
                .boxed()
                .toList();
    }

    private List<NextEdit> edits(Map<Rule, Double> strengths, Story story) {
        int now = total.overall(strengths, story);
        return Arrays.stream(Edit.values())
                .map(edit -> new NextEdit(
                        edit.id(),
                        total.overall(edit.applyTo(strengths), story) - now,
                        Wording.of("edit." + edit.id())))
                .filter(edit -> edit.gain() >= LEAST_GAIN)
                .sorted(Comparator.comparingInt(NextEdit::gain).reversed())
                .limit(MOST_EDITS)
                .toList();
    }
}
