package dev.greenroom.scoring;

import java.util.List;

/**
 * An answer to judge against what a good one says: a technical or design question, or one that opens an interview.
 *
 * @param keyPoints what a good answer says, one point each; or, as one entry, a whole reference answer
 */
public record TechnicalRequest(String question, TechnicalType type, List<String> keyPoints, String answer) {

    public TechnicalRequest {
        keyPoints = List.copyOf(keyPoints);
    }

    public TechnicalRequest(String question, List<String> keyPoints, String answer) {
        this(question, TechnicalType.TECHNICAL, keyPoints, answer);
    }

    /** Takes the sentences of a reference answer as its key points. */
    public static TechnicalRequest ofReference(String question, TechnicalType type, String reference, String answer) {
        return new TechnicalRequest(question, type, KeyPoints.of(reference), answer);
    }
}
