package dev.greenroom.answers;

import dev.greenroom.accounts.OwnedExamples;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.SaveOutcome.Saved;
import dev.greenroom.platform.text.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An answer of somebody with its first version, a story, and a saved question. */
@Component
class AnswerExamples implements OwnedExamples {

    private static final Draft DRAFT =
            new Draft(AnswerMode.FREE, "", "", "", "", "I have baked bread since I was ten.");

    private final AnswerService answers;
    private final AnsweredQuestions questions;
    private final StoryService stories;
    private final SavedQuestions savedQuestions;

    AnswerExamples(
            AnswerService answers, AnsweredQuestions questions, StoryService stories, SavedQuestions savedQuestions) {
        this.answers = answers;
        this.questions = questions;
        this.stories = stories;
        this.savedQuestions = savedQuestions;
    }

    @Override
    public Map<String, String> create(OwnerId owner) {
        var question = questions.find("Why do you want to work here?", null).orElseThrow();
        var saved = (Saved<SavedAnswer>) answers.begin(owner, UUID.randomUUID(), question, DRAFT, null);
        var text = new StoryText("Bread", DRAFT, List.of(), List.of());
        var story = ((Saved<SavedStory>) stories.keep(owner, UUID.randomUUID(), null, text)).id();
        savedQuestions.save(owner, new Slug("backend-failed-rewrite"));
        var addresses = new HashMap<String, String>();
        for (String page : List.of("", "/autosave", "/deletion", "/reading", "/story", "/versions")) {
            addresses.put("/answers/{id}" + page, "/answers/" + saved.id() + page);
        }
        addresses.put("/answers/{id}/versions/{number}", "/answers/" + saved.id() + "/versions/1");
        addresses.put(
                "/answers/{id}/versions/{number}/restoration", "/answers/" + saved.id() + "/versions/1/restoration");
        addresses.put("/answers/{id}/export/{format}", "/answers/" + saved.id() + "/export/json");
        addresses.put("/answers/export/{format}", "/answers/export/json");
        addresses.put("/stories/{id}", "/stories/" + story);
        addresses.put("/stories/{id}/autosave", "/stories/" + story + "/autosave");
        addresses.put("/stories/{id}/deletion", "/stories/" + story + "/deletion");
        addresses.put("/saved/{question}/removal", "/saved/backend-failed-rewrite/removal");
        return addresses;
    }
}
