package dev.greenroom.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.scoring.Band;
import dev.greenroom.scoring.NextEdit;
import dev.greenroom.scoring.PartGrade;
import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.Refusal;
import dev.greenroom.scoring.SentenceLabel;
import dev.greenroom.scoring.StarFacts;
import dev.greenroom.scoring.StarGrades;
import dev.greenroom.scoring.StarResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link StarResult} as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StarResponse(
        String rubricVersion,
        String status,
        @Nullable Refusal reason,
        @Nullable Integer overall,
        @Nullable Band band,
        @Nullable Components components,
        List<SentenceLabel> sentences,
        @Nullable List<ReceiptLine> receipt,
        @Nullable List<NextEdit> nextEdits,
        @Nullable List<String> followUps,
        @Nullable StarFacts facts) {

    record Components(PartGrade situation, PartGrade task, PartGrade action, PartGrade result, Relevance relevance) {

        static Components of(StarGrades grades) {
            return new Components(
                    grades.situation(),
                    grades.task(),
                    grades.action(),
                    grades.result(),
                    new Relevance(grades.relevance()));
        }
    }

    record Relevance(double grade) {}

    static StarResponse of(StarResult result) {
        return switch (result) {
            case StarResult.Scored scored ->
                new StarResponse(
                        scored.rubricVersion(),
                        "SCORED",
                        null,
                        scored.overall(),
                        scored.band(),
                        Components.of(scored.grades()),
                        scored.sentences(),
                        scored.receipt(),
                        scored.nextEdits(),
                        scored.followUps(),
                        scored.facts());
            case StarResult.NotScored refused ->
                new StarResponse(
                        refused.rubricVersion(),
                        "NOT_SCORED",
                        refused.reason(),
                        null,
                        null,
                        null,
                        refused.sentences(),
                        null,
                        null,
                        null,
                        null);
        };
    }
}
