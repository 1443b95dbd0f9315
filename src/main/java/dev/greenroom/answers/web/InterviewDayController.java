package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.CueCard;
import dev.greenroom.answers.DaySheet;
import dev.greenroom.answers.InterviewDay;
import dev.greenroom.answers.StoryService;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page to take along: to read, to fill in, and as a file that needs nothing else. */
@Controller
class InterviewDayController {

    private final InterviewDay days;
    private final StoryService stories;
    private final AnswerService answers;

    InterviewDayController(InterviewDay days, StoryService stories, AnswerService answers) {
        this.days = days;
        this.stories = stories;
        this.answers = answers;
    }

    @GetMapping("/interview-day")
    String show(Optional<OwnerId> owner, Model model) {
        model.addAttribute("sheet", sheet(owner));
        return "answers/day";
    }

    @GetMapping("/interview-day/edit")
    String edit(
            Optional<OwnerId> owner,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            Model model) {
        boolean stale = StaleForm.isShownAgain(request);
        model.addAttribute("stale", stale);
        model.addAttribute("form", stale ? DayForm.of(typed) : DayForm.from(begun(owner)));
        model.addAttribute("stories", owner.map(stories::all).orElse(List.of()));
        return "answers/day-form";
    }

    @PostMapping("/interview-day")
    String keep(@StartsWork OwnerId owner, @RequestParam MultiValueMap<String, String> typed) {
        days.keep(owner, DayForm.of(typed).toSheet(stories.all(owner)));
        return "redirect:/interview-day";
    }

    @GetMapping("/interview-day/download")
    String download(Optional<OwnerId> owner, Model model, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("interview-day.html")
                        .build()
                        .toString());
        model.addAttribute("sheet", sheet(owner));
        return "answers/day-file";
    }

    private DaySheet sheet(Optional<OwnerId> owner) {
        return owner.map(days::of).orElse(DaySheet.BLANK);
    }

    /** A blank sheet begins with what is there already: the opening, and the first stories. */
    private DaySheet begun(Optional<OwnerId> owner) {
        var sheet = sheet(owner);
        if (owner.isEmpty() || !sheet.isBlank()) {
            return sheet;
        }
        var cards = stories.all(owner.get()).stream()
                .map(story -> CueCard.of(story.text()))
                .toList();
        return new DaySheet("", "", "", "", opening(owner.get()), "", cards);
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
