package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.AnsweredQuestions;
import dev.greenroom.answers.SaveOutcome.Saved;
import dev.greenroom.answers.SavedAnswer;
import dev.greenroom.answers.StoryService;
import dev.greenroom.platform.web.NotFoundException;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saves what is being typed, for a script that says so beside the form. */
@RestController
class AutosaveController {

    private static final String ROOM = "/answers/";

    private final AnswerService answers;
    private final AnsweredQuestions questions;
    private final StoryService stories;

    AutosaveController(AnswerService answers, AnsweredQuestions questions, StoryService stories) {
        this.answers = answers;
        this.questions = questions;
        this.stories = stories;
    }

    @PostMapping("/answers/autosave")
    ResponseEntity<AutosaveResult> begin(
            @StartsWork Supplier<OwnerId> starter, @Valid @ModelAttribute AnswerForm form, BindingResult errors) {
        var question = questions
                .find(form.question(), form.questionType())
                .orElseThrow(() -> NotFoundException.of("question", form.question()));
        if (errors.hasErrors()) {
            return AutosaveResult.tooLong();
        }
        var owner = starter.get();
        var outcome = answers.begin(owner, form.submissionId(), question, form.draft(question.type()), form.points());
        if (outcome instanceof Saved<SavedAnswer> saved) {
            form.storyId().ifPresent(story -> stories.tell(owner, story, saved.id()));
        }
        return AutosaveResult.of(outcome, ROOM);
    }

    @PostMapping("/answers/{id}/autosave")
    ResponseEntity<AutosaveResult> save(
            Optional<OwnerId> owner,
            @PathVariable UUID id,
            @Valid @ModelAttribute AnswerForm form,
            BindingResult errors) {
        var answer = owner.flatMap(of -> answers.find(of, id))
                .orElseThrow(() -> NotFoundException.of("answer", id.toString()));
        if (errors.hasErrors()) {
            return AutosaveResult.tooLong();
        }
        var draft = form.draft(answer.question().type());
        return AutosaveResult.of(answers.save(owner.orElseThrow(), id, form.basedOn(), draft, form.points()), ROOM);
    }
}
