package dev.greenroom.answers.web;

import dev.greenroom.accounts.MyInterviews;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.CueCard;
import dev.greenroom.answers.DaySheet;
import dev.greenroom.answers.InterviewDay;
import dev.greenroom.answers.InterviewDay.StoredSheet;
import dev.greenroom.answers.StoryService;
import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.web.FieldErrors;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the sheet for the day together, from what is there already where it is blank. */
@Component
class DayPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final InterviewDay days;
    private final MyInterviews interviews;
    private final StoryService stories;
    private final AnswerService answers;
    private final PublishedLibrary library;
    private final MessageSource messages;

    DayPages(
            InterviewDay days,
            MyInterviews interviews,
            StoryService stories,
            AnswerService answers,
            PublishedLibrary library,
            MessageSource messages) {
        this.days = days;
        this.interviews = interviews;
        this.stories = stories;
        this.answers = answers;
        this.library = library;
        this.messages = messages;
    }

    DaySheet sheet(Optional<OwnerId> owner) {
        return owner.map(days::of).orElse(DaySheet.BLANK);
    }

    DayForm begun(Optional<OwnerId> owner) {
        var stored = owner.map(days::find).orElse(StoredSheet.NONE);
        var sheet = stored.sheet();
        return DayForm.from(sheet.isBlank() ? owner.map(this::firstSheet).orElse(sheet) : sheet, stored.version());
    }

    /** Neither side is lost: what is typed stays in the form, what is stored stands over it. */
    ModelAndView conflict(OwnerId owner, DayForm typed) {
        var stored = days.find(owner);
        var meanwhile = new LinkedHashMap<String, String>();
        typed.differing(DayForm.from(stored.sheet(), stored.version()))
                .forEach((field, value) -> meanwhile.put(label(field), value));
        var view = form(Optional.of(owner), typed.basedOn(stored.version()), false);
        view.addObject("meanwhile", meanwhile);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    /** Of a field, or of a story by its place. */
    private String label(String field) {
        return field.matches("\\d")
                ? messages.getMessage("day.story", new Object[] {field}, Locale.UK)
                : messages.getMessage("day." + field, null, Locale.UK);
    }

    ModelAndView form(Optional<OwnerId> owner, DayForm form, boolean stale) {
        var errors = new LinkedHashMap<String, String>();
        form.excesses().forEach((field, key) -> errors.put(field, messages.getMessage(key, null, Locale.UK)));
        var view = new ModelAndView("answers/day-form", "form", form);
        view.addObject("errors", new FieldErrors(errors));
        view.addObject("stale", stale);
        view.addObject("stories", owner.map(stories::all).orElse(List.of()));
        view.addObject("offers", offers(owner, form));
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** The guide's questions to ask that are not on the sheet. */
    private List<String> offers(Optional<OwnerId> owner, DayForm form) {
        var taken = form.toSheet(List.of()).questions();
        return owner.flatMap(this::guide).stream()
                .flatMap(guide -> guide.content().questionsToAsk().stream()
                        .map(ask -> guide.prose().text(ask.question())))
                .filter(question -> !taken.contains(question))
                .toList();
    }

    /** What My interview, the stories, an answer and the guide say already. */
    private DaySheet firstSheet(OwnerId owner) {
        var interview = interviews.of(owner);
        var date = interview.date();
        var cards = stories.all(owner).stream()
                .map(story -> CueCard.of(story.text()))
                .limit(DaySheet.USUAL_STORIES)
                .toList();
        var company = interview.company();
        return new DaySheet(
                company == null ? "" : company,
                date == null ? "" : DAY.format(date),
                "",
                "",
                opening(owner),
                String.join("\n", asks(owner)),
                cards);
    }

    private List<String> asks(OwnerId owner) {
        return guide(owner).stream()
                .flatMap(guide -> guide.content().tomorrow().ask().stream().map(guide.prose()::text))
                .toList();
    }

    private Optional<GuideDetail> guide(OwnerId owner) {
        return Optional.ofNullable(interviews.of(owner).guide()).flatMap(library::guide);
    }

    private String opening(OwnerId owner) {
        return answers.all(owner).stream()
                .filter(answer -> answer.question().type() == QuestionType.OPENING)
                .findFirst()
                .flatMap(answer -> answers.find(owner, answer.id()))
                .map(answer -> answer.draft().text())
                .orElse("");
    }
}
