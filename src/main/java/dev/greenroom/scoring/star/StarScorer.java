package dev.greenroom.scoring.star;

import dev.greenroom.language.Embedding;
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
            List<Labelled> labelled, Story story, @Nullable Refusal refusal, int overall) {}

    public StarResult score(StarRequest request, String rubricVersion) {
        List<Unit> units = reader.read(request.question(), request.answer());
        int own = units.size();
        for (FollowUpAnswer followUp : request.followUps()) {
            units.addAll(reader.read(followUp.question(), followUp.answer()));
        }
        Reading reading = read(request, units);
        List<Labelled> labelled = reading.labelled().subList(0, own);
        List<SentenceLabel> labels = labelled.stream().map(StarScorer::label).toList();
        if (reading.refusal() != null) {
            return new StarResult.NotScored(rubricVersion, reading.refusal(), labels);
        }
        Story story = reading.story();
        return new StarResult.Scored(
                rubricVersion,
                reading.overall(),
                total.grades(story, labelled),
                labels,
                total.receipt(Total.strengths(story), story, rule -> Evidence.of(rule, labelled)),
                advice.edits(story, cuts(request, reading)),
                FollowUps.ask(request.question(), heard(request, reading)),
                FactFinder.find(request.answer(), labelled, story, request.seniority()));
    }

    private Stream<NextEdit> cuts(StarRequest request, Reading reading) {
        if (!request.followUps().isEmpty()) {
            return Stream.empty();
        }
        Topic topic = Topic.of(request.question(), models.embedder());
        return new Cuts(reading.labelled(), units -> read(request, topic, units).overall(), reading.overall())
                .edits(reading.story());
    }

    private Heard heard(StarRequest request, Reading reading) {
        Embedding asked = models.embedder().embed(request.question());
        return new Heard(request.question(), asked, reading.labelled(), reading.story());
    }

    /** What the sentences of any story do, by their words; empty where there is no story to read. */
    public Optional<Shares> shares(String answer) {
        Reading reading = read(new StarRequest(ANY_STORY, answer, AnswerKind.BEHAVIORAL), reader.read("", answer));
        return reading.refusal() == null ? Optional.of(Evidence.shares(reading.labelled())) : Optional.empty();
    }

    /** Where sentences stand twice, the reading that earns least, so that repeating one never pays. */
    private Reading read(StarRequest request, List<Unit> units) {
        Topic topic = Topic.of(request.question(), models.embedder());
        return Repetition.readings(units).stream()
                .map(once -> read(request, topic, once))
                .min(Comparator.comparingInt(Reading::overall))
                .orElseThrow();
    }

    private Reading read(StarRequest request, Topic topic, List<Unit> units) {
        boolean situational = request.kind() == AnswerKind.SITUATIONAL;
        List<Labelled> labelled = labeller.label(units, topic.question(), situational);
        Story story = Story.of(labelled, situational, model.onTopic(topic, telling(labelled)));
        Optional<Refusal> refusal = OpeningQuestion.is(request.question())
                ? Optional.of(Refusals.because(Code.OPENING_QUESTION))
                : Refusals.find(labelled, story);
        int overall = refusal.isPresent() ? -1 : total.overall(Total.strengths(story), story);
        return new Reading(labelled, story, refusal.orElse(null), overall);
    }

    private static List<Unit> telling(List<Labelled> labelled) {
        return labelled.stream().filter(Labelled::tells).map(Labelled::unit).toList();
    }

    private static SentenceLabel label(Labelled one) {
        double confidence = Math.round(one.confidence() * 100) / 100.0;
        return new SentenceLabel(one.unit().span().start(), one.unit().span().end(), one.component(), confidence);
    }
}
