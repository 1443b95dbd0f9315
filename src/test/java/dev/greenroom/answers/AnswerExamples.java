package dev.greenroom.answers;

import dev.greenroom.accounts.OwnedExamples;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.SaveOutcome.Saved;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An answer of somebody, and its first version. */
@Component
class AnswerExamples implements OwnedExamples {

    private final AnswerService answers;
    private final AnsweredQuestions questions;

    AnswerExamples(AnswerService answers, AnsweredQuestions questions) {
        this.answers = answers;
        this.questions = questions;
    }

    @Override
    public Map<String, String> create(OwnerId owner) {
        var question = questions.find("Why do you want to work here?", null).orElseThrow();
        var draft = new Draft(AnswerMode.FREE, "", "", "", "", "I have baked bread since I was ten.");
        var saved = (Saved) answers.begin(owner, UUID.randomUUID(), question, draft);
        String answer = "/answers/" + saved.id();
        return Map.of(
                "/answers/{id}", answer,
                "/answers/{id}/autosave", answer + "/autosave",
                "/answers/{id}/deletion", answer + "/deletion",
                "/answers/{id}/reading", answer + "/reading",
                "/answers/{id}/versions", answer + "/versions",
                "/answers/{id}/versions/{number}", answer + "/versions/1",
                "/answers/{id}/versions/{number}/restoration", answer + "/versions/1/restoration");
    }
}
