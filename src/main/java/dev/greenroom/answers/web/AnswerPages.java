package dev.greenroom.answers.web;

import dev.greenroom.accounts.Accounts;
import dev.greenroom.accounts.MyInterviews;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerMode;
import dev.greenroom.answers.AnswerReadings;
import dev.greenroom.answers.AnswerVersions;
import dev.greenroom.answers.AnsweredQuestion;
import dev.greenroom.answers.AnsweredQuestions;
import dev.greenroom.answers.SaveOutcome;
import dev.greenroom.answers.SaveOutcome.Conflict;
import dev.greenroom.answers.SaveOutcome.Full;
import dev.greenroom.answers.SaveOutcome.Missing;
import dev.greenroom.answers.SaveOutcome.Saved;
import dev.greenroom.answers.SavedAnswer;
import dev.greenroom.answers.StoryMatches;
import dev.greenroom.answers.StoryService;
import dev.greenroom.answers.web.BuilderPage.Obstacle;
import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.reading.Asked;
import dev.greenroom.reading.ReadingLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages that an answer can lead to. */
@Component
class AnswerPages {

    private final AnsweredQuestions questions;
    private final AnswerVersions versions;
    private final AnswerReadings readings;
    private final QuestionOffer offer;
    private final StoryService stories;
    private final StoryMatches matches;
    private final Accounts accounts;
    private final MyInterviews interviews;
    private final ReadingLimit limit;
    private final MessageSource messages;

    AnswerPages(
            AnsweredQuestions questions,
            AnswerVersions versions,
            AnswerReadings readings,
            QuestionOffer offer,
            StoryService stories,
            StoryMatches matches,
            Accounts accounts,
            MyInterviews interviews,
            ReadingLimit limit,
            MessageSource messages) {
        this.questions = questions;
        this.versions = versions;
        this.readings = readings;
        this.offer = offer;
        this.stories = stories;
        this.matches = matches;
        this.accounts = accounts;
        this.interviews = interviews;
        this.limit = limit;
        this.messages = messages;
    }

    /** Asks which question it is. */
    ModelAndView choice(AnswerForm typed, SearchText search, HttpStatus status) {
        var view = new ModelAndView("answers/new", "page", offer.page(typed, search));
        view.setStatus(status);
        return view;
    }

    /** With the text of the story that it is to tell, or with the one that would fit. */
    ModelAndView first(Optional<OwnerId> owner, AnsweredQuestion question, AnswerForm form) {
        var told = owner.flatMap(of -> form.storyId().flatMap(id -> stories.find(of, id)));
        if (told.isPresent() && form.isBlank()) {
            var telling = form.telling(told.get().text().draft(), question);
            return unsaved(question, telling, FieldErrors.none(), Obstacle.NONE, HttpStatus.OK);
        }
        var view = unsaved(question, form, FieldErrors.none(), Obstacle.NONE, HttpStatus.OK);
        if (Asked.isStory(question.type())) {
            owner.flatMap(of -> matches.best(of, question)).ifPresent(match -> view.addObject("match", match));
        }
        return view;
    }

    /** @param asked whether its writer has just asked how it reads */
    BuilderPage stored(OwnerId owner, SavedAnswer answer, boolean asked) {
        return page(owner, answer, AnswerForm.from(answer), FieldErrors.none(), Obstacle.NONE, asked);
    }

    ModelAndView again(
            OwnerId owner,
            SavedAnswer answer,
            AnswerForm typed,
            FieldErrors errors,
            Obstacle obstacle,
            HttpStatus status) {
        return builder(page(owner, answer, typed, errors, obstacle, false), status);
    }

    ModelAndView unsaved(
            AnsweredQuestion question, AnswerForm form, FieldErrors errors, Obstacle obstacle, HttpStatus status) {
        return builder(BuilderPage.unsaved(question, form, errors, obstacle), status);
    }

    FieldErrors nothingTyped(AnsweredQuestion question, AnswerForm form) {
        var field = form.draft(question.type()).mode() == AnswerMode.STAR ? "situation" : "body";
        return new FieldErrors(Map.of(field, messages.getMessage("answer.text.missing", null, Locale.UK)));
    }

    /** Nothing of this owner stands here, but what was typed must not go with it. */
    ModelAndView missing(UUID id, AnswerForm typed) {
        return questions
                .find(typed.question(), typed.questionType())
                .filter(question -> !typed.isBlank())
                .map(question -> unsaved(question, typed, FieldErrors.none(), Obstacle.MISSING, HttpStatus.NOT_FOUND))
                .orElseThrow(() -> NotFoundException.of("answer", id.toString()));
    }

    /** @param request for what is counted by client */
    ModelAndView after(
            SaveOutcome<SavedAnswer> outcome,
            OwnerId owner,
            AnsweredQuestion question,
            AnswerForm typed,
            UUID id,
            HttpServletRequest request) {
        return switch (outcome) {
            case Saved<SavedAnswer> saved -> saved(saved.id(), owner, typed, request);
            case Conflict<SavedAnswer> conflict -> conflict(conflict.stored(), typed);
            case Full<SavedAnswer> full ->
                unsaved(question, typed, FieldErrors.none(), Obstacle.FULL, HttpStatus.UNPROCESSABLE_CONTENT);
            case Missing<SavedAnswer> missing -> missing(id, typed);
        };
    }

    private ModelAndView saved(UUID id, OwnerId owner, AnswerForm typed, HttpServletRequest request) {
        if (!typed.wantsReading()) {
            return new ModelAndView("redirect:/answers/" + id);
        }
        if (!limit.admits(request)) {
            return new ModelAndView("redirect:/answers/" + id + "?reading=held#reading");
        }
        boolean late = readings.read(owner, id, true).isEmpty();
        return new ModelAndView("redirect:/answers/" + id + (late ? "?reading=asked#reading" : "#reading"));
    }

    private static ModelAndView conflict(SavedAnswer stored, AnswerForm typed) {
        var view = new ModelAndView("answers/conflict", "page", ConflictPage.of(stored, typed));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private BuilderPage page(
            OwnerId owner, SavedAnswer answer, AnswerForm form, FieldErrors errors, Obstacle obstacle, boolean asked) {
        boolean judged = readings.asked(answer).isPresent();
        var page = BuilderPage.of(answer.id(), answer.question(), form, errors, obstacle)
                .saved(
                        answer.changedAt(),
                        versions.latestReading(owner, answer.id()).orElse(null),
                        judged,
                        asked,
                        accounts.find(owner).isEmpty(),
                        !interviews.find(owner).wasAsked());
        return asked && !judged ? page.offering(readings.near(answer.question())) : page;
    }

    static ModelAndView builder(BuilderPage page, HttpStatus status) {
        var view = new ModelAndView("answers/builder", "page", page);
        view.setStatus(status);
        return view;
    }
}
