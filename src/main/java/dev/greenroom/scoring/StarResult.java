package dev.greenroom.scoring;

import java.util.List;

/** What the engine says of an answer read as a story: a score with its receipt, or a refusal without a number. */
public sealed interface StarResult {

    String rubricVersion();

    List<SentenceLabel> sentences();

    /** A score; the receipt sums to the overall. */
    record Scored(
            String rubricVersion,
            int overall,
            StarGrades grades,
            List<SentenceLabel> sentences,
            List<ReceiptLine> receipt,
            List<NextEdit> nextEdits,
            List<String> followUps,
            StarFacts facts)
            implements StarResult {

        public Band band() {
            return Band.of(overall);
        }
    }

    /** No score, and why. */
    record NotScored(String rubricVersion, Refusal reason, List<SentenceLabel> sentences) implements StarResult {}
}
