package dev.greenroom.answers;

import dev.greenroom.accounts.OwnedExamples;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.SaveOutcome.Saved;
import dev.greenroom.platform.text.Slug;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An answer of somebody with its first version, the story that it tells, and a saved question. */
@Component
class AnswerExamples implements OwnedExamples {

    private final AnswerService answers;
    private final AnsweredQuestions questions;
    private final StoryService stories;
    private final SavedQuestions saved;

    AnswerExamples(AnswerService answers, AnsweredQuestions questions, StoryService stories, SavedQuestions saved) {
        this.answers = answers;
        this.questions = questions;
        this.stories = stories;
        this.saved = saved;
    }

    @Override
    public Map<String, String> create(OwnerId owner) {
        var question = questions.find("Why do you want to work here?", null).orElseThrow();
        var draft = new Draft(AnswerMode.FREE, "", "", "", "", "I have baked bread since I was ten.");
        var saved = (Saved) answers.begin(owner, UUID.randomUUID(), question, draft);
        String answer = "/answers/" + saved.id();
        var story = stories.keep(owner, null, new StoryText("Bread", draft, List.of(), List.of()), saved.id())
                .orElseThrow();
        this.saved.save(owner, new Slug("pm-case-us-launch"));
        return Map.ofEntries(
                Map.entry("/answers/{id}", answer),
                Map.entry("/answers/{id}/autosave", answer + "/autosave"),
                Map.entry("/answers/{id}/deletion", answer + "/deletion"),
                Map.entry("/answers/{id}/export/{format}", answer + "/export/md"),
                Map.entry("/answers/{id}/reading", answer + "/reading"),
                Map.entry("/answers/{id}/story", answer + "/story"),
                Map.entry("/answers/{id}/versions", answer + "/versions"),
                Map.entry("/answers/{id}/versions/{number}", answer + "/versions/1"),
                Map.entry("/answers/{id}/versions/{number}/restoration", answer + "/versions/1/restoration"),
                Map.entry("/answers/export/{format}", "/answers/export/md"),
                Map.entry("/saved/{question}/removal", "/saved/pm-case-us-launch/removal"),
                Map.entry("/stories/{id}", "/stories/" + story),
                Map.entry("/stories/{id}/deletion", "/stories/" + story + "/deletion"));
    }
}
