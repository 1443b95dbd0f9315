package dev.greenroom.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer to read as a story; answers to follow-up questions are read as part of it. */
public record StarRequest(
        String question,
        String answer,
        AnswerKind kind,
        @Nullable Seniority seniority,
        List<FollowUpAnswer> followUps) {

    public StarRequest {
        followUps = List.copyOf(followUps);
    }

    public StarRequest(String question, String answer, AnswerKind kind) {
        this(question, answer, kind, null, List.of());
    }
}
