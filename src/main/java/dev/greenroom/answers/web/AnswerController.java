package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.AnsweredQuestions;
import dev.greenroom.answers.SaveOutcome.Saved;
import dev.greenroom.answers.SavedAnswer;
import dev.greenroom.answers.web.BuilderPage.Obstacle;
import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An answer, in the form to go on with it. */
@Controller
class AnswerController {

    private final AnswerService answers;
    private final AnsweredQuestions questions;
    private final AnswerPages pages;

    AnswerController(AnswerService answers, AnsweredQuestions questions, AnswerPages pages) {
        this.answers = answers;
        this.questions = questions;
        this.pages = pages;
    }

    @GetMapping("/answers/{id}")
    ModelAndView show(
            Optional<OwnerId> owner,
            @PathVariable UUID id,
            @ModelAttribute("typed") AnswerForm typed,
            @RequestParam(defaultValue = "") String reading,
            HttpServletRequest request) {
        boolean stale = StaleForm.isShownAgain(request);
        var answer = owner.flatMap(of -> answers.find(of, id));
        if (answer.isPresent()) {
            return stale
                    ? pages.again(
                            owner.get(),
                            answer.get(),
                            typed.isBlank() ? AnswerForm.from(answer.get()) : typed,
                            FieldErrors.none(),
                            Obstacle.STALE,
                            HttpStatus.CONFLICT)
                    : AnswerPages.builder(
                                    pages.stored(owner.get(), answer.get(), reading.equals("asked")), HttpStatus.OK)
                            .addObject("held", reading.equals("held"));
        }
        if (stale) {
            return pages.missing(id, typed);
        }
        throw NotFoundException.of("answer", id.toString());
    }

    @PostMapping("/answers/{id}")
    ModelAndView save(
            Optional<OwnerId> owner,
            @PathVariable UUID id,
            @Valid @ModelAttribute("typed") AnswerForm form,
            BindingResult result,
            HttpServletRequest request) {
        var answer = owner.flatMap(of -> answers.find(of, id));
        if (answer.isEmpty()) {
            return pages.missing(id, form);
        }
        if (result.hasErrors()) {
            return pages.again(
                    owner.get(),
                    answer.get(),
                    form,
                    FieldErrors.of(result),
                    Obstacle.NONE,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var question = answer.get().question();
        var outcome = answers.save(owner.get(), id, form.basedOn(), form.draft(question.type()), form.points());
        if (outcome instanceof Saved<SavedAnswer>) {
            form.insteadOf(question)
                    .flatMap(slug -> questions.find(slug, null))
                    .ifPresent(other -> answers.ask(owner.get(), id, other));
        }
        return pages.after(outcome, owner.get(), question, form, id, request);
    }
}
