package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.AnsweredQuestions;
import dev.greenroom.answers.SaveOutcome;
import dev.greenroom.answers.SaveOutcome.Conflict;
import dev.greenroom.answers.SaveOutcome.Full;
import dev.greenroom.answers.SaveOutcome.Missing;
import dev.greenroom.answers.SaveOutcome.Saved;
import dev.greenroom.answers.StoryService;
import dev.greenroom.platform.web.NotFoundException;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saves what is being typed, for a script that says so beside the form. */
@RestController
class AutosaveController {

    private final AnswerService answers;
    private final AnsweredQuestions questions;
    private final StoryService stories;

    AutosaveController(AnswerService answers, AnsweredQuestions questions, StoryService stories) {
        this.answers = answers;
        this.questions = questions;
        this.stories = stories;
    }

    @PostMapping("/answers/autosave")
    ResponseEntity<Result> begin(
            @StartsWork OwnerId owner, @Valid @ModelAttribute AnswerForm form, BindingResult errors) {
        var question = questions
                .find(form.question(), form.questionType())
                .orElseThrow(() -> NotFoundException.of("question", form.question()));
        if (errors.hasErrors()) {
            return tooLong();
        }
        var outcome = answers.begin(owner, form.submissionId(), question, form.draft(question.type()));
        if (outcome instanceof Saved saved) {
            form.storyId().ifPresent(story -> stories.tell(owner, story, saved.id()));
        }
        return answer(outcome);
    }

    @PostMapping("/answers/{id}/autosave")
    ResponseEntity<Result> save(
            Optional<OwnerId> owner,
            @PathVariable UUID id,
            @Valid @ModelAttribute AnswerForm form,
            BindingResult errors) {
        var answer = owner.flatMap(of -> answers.find(of, id))
                .orElseThrow(() -> NotFoundException.of("answer", id.toString()));
        return errors.hasErrors()
                ? tooLong()
                : answer(answers.save(
                        owner.orElseThrow(),
                        id,
                        form.basedOn(),
                        form.draft(answer.question().type())));
    }

    private static ResponseEntity<Result> tooLong() {
        return ResponseEntity.unprocessableContent().body(Result.not("long"));
    }

    private static ResponseEntity<Result> answer(SaveOutcome outcome) {
        return switch (outcome) {
            case Saved saved ->
                ResponseEntity.ok(new Result("/answers/" + saved.id(), saved.version(), saved.at(), null));
            case Conflict conflict ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Result("/answers/" + conflict.stored().id(), null, null, "conflict"));
            case Full full -> ResponseEntity.unprocessableContent().body(Result.not("full"));
            case Missing missing -> ResponseEntity.notFound().build();
        };
    }

    /**
     * @param version to be sent with the next change
     * @param obstacle why nothing was saved: "conflict", "long" or "full"
     */
    record Result(
            @Nullable String url,
            @Nullable Integer version,
            @Nullable Instant savedAt,
            @Nullable String obstacle) {

        static Result not(String obstacle) {
            return new Result(null, null, null, obstacle);
        }
    }
}
