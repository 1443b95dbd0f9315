package dev.greenroom.scoring.star;

import dev.greenroom.language.LanguageModels;
import dev.greenroom.scoring.AnswerKind;
import dev.greenroom.scoring.DeliveryFacts.Shares;
import dev.greenroom.scoring.FollowUpAnswer;
import dev.greenroom.scoring.NextEdit;
import dev.greenroom.scoring.Refusal;
import dev.greenroom.scoring.Refusal.Code;
import dev.greenroom.scoring.SentenceLabel;
import dev.greenroom.scoring.StarRequest;
import dev.greenroom.scoring.StarResult;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an answer as a story and scores it. The same input gives the same result. */
public final class StarScorer {

    private static final String ANY_STORY = "Tell me about something you did at work.";

    private final LanguageModels models;
    private final StarModel model;
    private final Reader reader;
    private final Labeller labeller;
    private final Total total;
    private final Advice advice;

    public StarScorer(LanguageModels models, StarModel model) {
        this.models = models;
        this.model = model;
        this.reader = new Reader(models);
        this.labeller = model.labeller();
        this.total = new Total(model);
        this.advice = new Advice(total);
    }

    /** One way to read an answer: as a story, or not at all. */
    private record Reading(
            List<Labelled> labelled,
            Story story,
            Map<Rule, Double> strengths,
            @Nullable Refusal refusal,
            int overall) {}

    public StarResult score(StarRequest request, String rubricVersion) {
        List<Unit> units = reader.read(request.question(), request.answer());
        int own = units.size();
        for (FollowUpAnswer followUp : request.followUps()) {
            units.addAll(reader.read(followUp.question(), followUp.answer()));
        }
        Topic topic = Topic.of(request.question(), models.embedder());
        Reading reading = read(request, topic, units);
        List<Labelled> labelled = reading.labelled().subList(0, own);
        List<SentenceLabel> labels = labelled.stream().map(StarScorer::label).toList();
        if (reading.refusal() != null) {
            return new StarResult.NotScored(rubricVersion, reading.refusal(), labels);
        }
        Story story = reading.story();
        return new StarResult.Scored(
                rubricVersion,
                reading.overall(),
                total.grades(reading.strengths(), story, labelled),
                labels,
                total.receipt(reading.strengths(), story, rule -> Evidence.of(rule, labelled)),
                advice.edits(reading.strengths(), story, cuts(request, topic, reading)),
                FollowUps.ask(new Heard(request.question(), reading.labelled(), story)),
                FactFinder.find(request.answer(), labelled, story, request.seniority()));
    }

    private Stream<NextEdit> cuts(StarRequest request, Topic topic, Reading reading) {
        if (!request.followUps().isEmpty()) {
            return Stream.empty();
        }
        return new Cuts(
                        reading.labelled(),
                        units -> readOnce(request, topic, units).overall(),
                        reading.overall())
                .edits(reading.story());
    }

    /** What the sentences of any story do, by their words; empty where there is no story to read. */
    public Optional<Shares> shares(String answer) {
        StarRequest request = new StarRequest(ANY_STORY, answer, AnswerKind.BEHAVIORAL);
        Reading reading = read(request, Topic.of(ANY_STORY, models.embedder()), reader.read("", answer));
        return reading.refusal() == null ? Optional.of(Evidence.shares(reading.labelled())) : Optional.empty();
    }

    /** Where sentences stand twice, the reading that earns least, so that repeating one never pays. */
    private Reading read(StarRequest request, Topic topic, List<Unit> units) {
        return Repetition.readings(units).stream()
                .map(once -> readOnce(request, topic, once))
                .min(Comparator.comparingInt(Reading::overall))
                .orElseThrow();
    }

    private Reading readOnce(StarRequest request, Topic topic, List<Unit> units) {
        boolean situational = request.kind() == AnswerKind.SITUATIONAL;
        List<Labelled> labelled = labeller.label(units, topic.question(), situational);
        Story story = Story.of(labelled, situational, model.onTopic(topic, telling(labelled)));
        Optional<Refusal> refusal = OpeningQuestion.is(request.question())
                ? Optional.of(Refusals.because(Code.OPENING_QUESTION))
                : Refusals.find(labelled, story);
        if (refusal.isPresent()) {
            return new Reading(labelled, story, Map.of(), refusal.get(), -1);
        }
        Map<Rule, Double> strengths = Total.strengths(story);
        return new Reading(labelled, story, strengths, null, total.overall(strengths, story));
    }

    private static List<Unit> telling(List<Labelled> labelled) {
        return labelled.stream().filter(Labelled::tells).map(Labelled::unit).toList();
    }

    private static SentenceLabel label(Labelled one) {
        double confidence = Math.round(one.confidence() * 100) / 100.0;
        return new SentenceLabel(one.unit().span().start(), one.unit().span().end(), one.component(), confidence);
    }
}
