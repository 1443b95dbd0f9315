package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.AnsweredQuestion;
import dev.greenroom.answers.AnsweredQuestions;
import dev.greenroom.answers.SaveOutcome.Saved;
import dev.greenroom.answers.SavedAnswer;
import dev.greenroom.answers.StoryService;
import dev.greenroom.answers.web.BuilderPage.Obstacle;
import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an answer begins: with a question, and a form that nothing has been typed into. */
@Controller
class NewAnswerController {

    private static final SearchText NO_SEARCH = SearchText.of(null);

    private final AnswerService answers;
    private final AnsweredQuestions questions;
    private final StoryService stories;
    private final AnswerPages pages;

    NewAnswerController(AnswerService answers, AnsweredQuestions questions, StoryService stories, AnswerPages pages) {
        this.answers = answers;
        this.questions = questions;
        this.stories = stories;
        this.pages = pages;
    }

    @GetMapping("/answers/new")
    ModelAndView show(
            Optional<OwnerId> owner,
            @ModelAttribute("typed") AnswerForm typed,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request) {
        boolean stale = StaleForm.isShownAgain(request);
        var status = stale ? HttpStatus.CONFLICT : HttpStatus.OK;
        var question = find(typed);
        if (question.isPresent()) {
            return stale
                    ? pages.unsaved(question.get(), typed, FieldErrors.none(), Obstacle.STALE, status)
                    : pages.first(owner, question.get(), typed);
        }
        if (!typed.question().isEmpty() && !typed.asksTooMuch() && typed.isBlank()) {
            throw NotFoundException.of("question", typed.question());
        }
        return pages.choice(typed, SearchText.of(q), status);
    }

    /** With a text that was written elsewhere, as one that was only read. */
    @PostMapping("/answers/new")
    ModelAndView takeOver(@ModelAttribute("typed") AnswerForm typed) {
        return find(typed)
                .map(question -> pages.unsaved(question, typed, FieldErrors.none(), Obstacle.NONE, HttpStatus.OK))
                .orElseGet(() -> pages.choice(typed, NO_SEARCH, HttpStatus.OK));
    }

    @PostMapping("/answers")
    ModelAndView begin(
            @StartsWork Supplier<OwnerId> starter,
            @Valid @ModelAttribute("typed") AnswerForm form,
            BindingResult result,
            HttpServletRequest request) {
        var question = find(form);
        if (question.isEmpty()) {
            return pages.choice(form, NO_SEARCH, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var errors = form.isBlank() ? pages.nothingTyped(question.get(), form) : FieldErrors.of(result);
        if (!errors.messages().isEmpty()) {
            return pages.unsaved(question.get(), form, errors, Obstacle.NONE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var owner = starter.get();
        var draft = form.draft(question.get().type());
        var outcome = answers.begin(owner, form.submissionId(), question.get(), draft, form.points());
        if (outcome instanceof Saved<SavedAnswer> saved) {
            form.storyId().ifPresent(story -> stories.tell(owner, story, saved.id()));
        }
        return pages.after(outcome, owner, question.get(), form, form.submissionId(), request);
    }

    private Optional<AnsweredQuestion> find(AnswerForm form) {
        return form.asksTooMuch() ? Optional.empty() : questions.find(form.question(), form.questionType());
    }
}
