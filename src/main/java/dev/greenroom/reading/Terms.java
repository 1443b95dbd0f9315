package dev.greenroom.reading;

import dev.greenroom.scoring.FollowUpAnswer;
import dev.greenroom.scoring.Seniority;
import dev.greenroom.scoring.SpeakingPace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else counts when an answer is read.
 *
 * @param seniority that the candidate aims at
 * @param followUps what was asked next and answered; read as part of the answer, never alone
 * @param wordsPerMinute the candidate's pace, above 0
 */
public record Terms(@Nullable Seniority seniority, List<FollowUpAnswer> followUps, int wordsPerMinute) {

    public static final Terms NONE = new Terms(null, List.of(), SpeakingPace.USUAL);

    public Terms {
        followUps = List.copyOf(followUps);
        if (wordsPerMinute < 1) {
            throw new IllegalArgumentException("Not a pace: " + wordsPerMinute);
        }
    }

    public Terms aimingAt(@Nullable Seniority seniority) {
        return new Terms(seniority, followUps, wordsPerMinute);
    }

    public Terms with(List<FollowUpAnswer> followUps) {
        return new Terms(seniority, followUps, wordsPerMinute);
    }

    public Terms speakingAt(int wordsPerMinute) {
        return new Terms(seniority, followUps, wordsPerMinute);
    }
}
