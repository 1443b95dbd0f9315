package dev.greenroom.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.language.Span;
import dev.greenroom.scoring.Band;
import dev.greenroom.scoring.KeyPointReading;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.NextEdit;
import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.Refusal;
import dev.greenroom.scoring.TechnicalFacts;
import dev.greenroom.scoring.TechnicalResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link TechnicalResult} as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TechnicalResponse(
        String rubricVersion,
        String status,
        @Nullable Refusal reason,
        @Nullable Integer overall,
        @Nullable Band band,
        List<KeyPoint> keyPoints,
        @Nullable List<ReceiptLine> receipt,
        @Nullable List<NextEdit> nextEdits,
        @Nullable List<String> followUps,
        @Nullable TechnicalFacts facts) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeyPoint(
            String text,
            @Nullable Coverage status,
            @Nullable Evidence evidence) {

        static KeyPoint of(KeyPointReading reading) {
            return new KeyPoint(reading.text(), reading.status(), Evidence.of(reading.evidence()));
        }
    }

    record Evidence(int start, int end) {

        static @Nullable Evidence of(@Nullable Span span) {
            return span == null ? null : new Evidence(span.start(), span.end());
        }
    }

    static TechnicalResponse of(TechnicalResult result) {
        return switch (result) {
            case TechnicalResult.Scored scored ->
                new TechnicalResponse(
                        scored.rubricVersion(),
                        "SCORED",
                        null,
                        scored.overall(),
                        scored.band(),
                        scored.keyPoints().stream().map(KeyPoint::of).toList(),
                        scored.receipt(),
                        scored.nextEdits(),
                        scored.followUps(),
                        scored.facts());
            case TechnicalResult.NotScored refused ->
                new TechnicalResponse(
                        refused.rubricVersion(),
                        "NOT_SCORED",
                        refused.reason(),
                        null,
                        null,
                        refused.keyPoints().stream()
                                .map(text -> new KeyPoint(text, null, null))
                                .toList(),
                        null,
                        null,
                        null,
                        null);
        };
    }
}
