package dev.greenroom.scoring;

import java.util.List;

/** What the engine says of an answer judged against key points. */
public sealed interface TechnicalResult {

    String rubricVersion();

    /** A score; the receipt sums to the overall. */
    record Scored(
            String rubricVersion,
            int overall,
            List<KeyPointReading> keyPoints,
            List<ReceiptLine> receipt,
            List<NextEdit> nextEdits,
            List<String> followUps,
            TechnicalFacts facts)
            implements TechnicalResult {

        public Band band() {
            return Band.of(overall);
        }
    }

    /** No score, and why; the key points serve as a list to check oneself by. */
    record NotScored(String rubricVersion, Refusal reason, List<String> keyPoints) implements TechnicalResult {}
}
