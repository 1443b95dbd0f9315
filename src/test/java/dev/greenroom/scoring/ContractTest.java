package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.LoadedModels;
import dev.greenroom.scoring.DeliveryFacts.Shares;
import dev.greenroom.scoring.StarFacts.Scope;
import dev.greenroom.scoring.StarResult.NotScored;
import dev.greenroom.scoring.StarResult.Scored;
import dev.greenroom.scoring.star.OpeningQuestion;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request may carry besides question and answer, and what comes of it. */
class ContractTest {

    private static final Scorer SCORER = new Scorer(LoadedModels.get());
    private static final String QUESTION = "Tell me about a time you improved a process.";
    private static final String STORY = "Our monthly close took nine days and the auditors had complained twice. I was"
            + " asked to get it under five days by June. I mapped every step with Dana from treasury and found that two"
            + " reconciliations waited for the same file. I wrote a macro that pulled the file each night, because nobody"
            + " had time to fetch it by hand.";
    private static final String OUTCOME = "We closed in four days in June and have stayed there since.";

    @Test
    void starWhenAFollowUpTellsTheResultShouldScoreBothTogether() {
        FollowUpAnswer followUp = new FollowUpAnswer("What came of it?", OUTCOME);
        Scored alone = scored(STORY, null, List.of());
        Scored together = scored(STORY, null, List.of(followUp));
        assertThat(together.overall()).isGreaterThan(alone.overall());
        assertThat(together.grades().result().grade())
                .isGreaterThan(alone.grades().result().grade());
        assertThat(together.sentences()).hasSameSizeAs(alone.sentences());
    }

    @Test
    void starWhenAFollowUpIsOneWordShouldScoreAllTheSame() {
        FollowUpAnswer followUp = new FollowUpAnswer("Would you do it again?", "Yes.");
        assertThat(scored(STORY, null, List.of(followUp)).overall())
                .isEqualTo(scored(STORY, null, List.of()).overall());
    }

    @Test
    void starWhenALeadNamesNoTeamShouldAskForTheScope() {
        assertThat(scored(STORY, Seniority.LEAD, List.of()).facts().warnings())
                .anyMatch(warning -> warning.contains("lead role"));
        assertThat(scored(STORY, Seniority.JUNIOR, List.of()).facts().warnings())
                .noneMatch(warning -> warning.contains("role"));
        assertThat(scored(STORY + " That was a team of six people and £40,000 a year.", Seniority.LEAD, List.of())
                        .facts()
                        .scope())
                .extracting(Scope::kind)
                .contains(Scope.Kind.PEOPLE, Scope.Kind.MONEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tell me about yourself.",
                "Could you walk me through your CV?",
                "Why do you want to work here?",
                "What are your main strengths and weaknesses?",
                "What are your salary expectations?"
            })
    void starWhenQuestionOpensAnInterviewShouldSaySo(String question) {
        assertThat(SCORER.star(new StarRequest(question, STORY, AnswerKind.BEHAVIORAL)))
                .isInstanceOfSatisfying(
                        NotScored.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo(Refusal.Code.OPENING_QUESTION));
    }

    @Test
    void starWhenQuestionsAskForAStoryShouldNotTakeThemForOpenings() {
        assertThat(GradedStories.every(1)).noneMatch(ContractTest::isTakenForAnOpening);
    }

    private static boolean isTakenForAnOpening(StarRequest request) {
        return OpeningQuestion.is(request.question());
    }

    @Test
    void technicalWhenAnIntroductionIsShortShouldTakePointsAndSayWhat() {
        TechnicalRequest request = new TechnicalRequest(
                "Tell me about yourself.",
                TechnicalType.OPENING,
                List.of("Says what the candidate does now."),
                "I'm a nurse on a stroke ward, and I was a carer before that.");
        TechnicalResult.Scored scored = (TechnicalResult.Scored) SCORER.technical(request);
        assertThat(scored.receipt())
                .extracting(ReceiptLine::rule)
                .contains("opening.short", "opening.future")
                .doesNotContain("opening.present", "opening.past");
        assertThat(scored.receipt().stream().mapToDouble(ReceiptLine::points).sum())
                .isEqualTo(scored.overall());
    }

    @Test
    void technicalWhenDesignIsAskedShouldNoteWhatItTouches() {
        TechnicalRequest request = new TechnicalRequest(
                "Design a link shortener.",
                TechnicalType.DESIGN,
                List.of("A key-value store maps codes to links."),
                "It must support 100 million links. A database keeps them and a cache answers most reads, at the cost"
                        + " of stale links.");
        TechnicalResult.Scored scored = (TechnicalResult.Scored) SCORER.technical(request);
        assertThat(scored.facts().design()).isEqualTo(new TechnicalFacts.Design(true, false, true, true, false));
    }

    @Test
    void deliveryWhenAStoryIsToldShouldShareItsTime() {
        Shares shares =
                SCORER.delivery(STORY + " " + OUTCOME, OptionalDouble.empty()).shares();
        assertThat(shares).isNotNull();
        assertThat(shares.action()).isGreaterThan(0.3);
        assertThat(shares.result()).isGreaterThan(0.05);
        assertThat(SCORER.delivery("Yes.", OptionalDouble.empty()).shares()).isNull();
    }

    private static Scored scored(String answer, @Nullable Seniority seniority, List<FollowUpAnswer> followUps) {
        return (Scored) SCORER.star(new StarRequest(QUESTION, answer, AnswerKind.BEHAVIORAL, seniority, followUps));
    }
}
