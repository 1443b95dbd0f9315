package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.answers.InterviewDay;
import dev.greenroom.answers.StoryService;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One page to take along: to read, to fill in, and as a file that needs nothing else. */
@Controller
class InterviewDayController {

    private final InterviewDay days;
    private final StoryService stories;
    private final DayPages pages;

    InterviewDayController(InterviewDay days, StoryService stories, DayPages pages) {
        this.days = days;
        this.stories = stories;
        this.pages = pages;
    }

    @GetMapping("/interview-day")
    String show(Optional<OwnerId> owner, Model model) {
        model.addAttribute("sheet", pages.sheet(owner));
        return "answers/day";
    }

    @GetMapping("/interview-day/edit")
    ModelAndView edit(
            Optional<OwnerId> owner, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        boolean stale = StaleForm.isShownAgain(request);
        return pages.form(owner, stale ? DayForm.of(typed) : pages.begun(owner), stale);
    }

    @PostMapping("/interview-day")
    ModelAndView keep(
            Optional<OwnerId> known,
            @StartsWork Supplier<OwnerId> owner,
            @RequestParam MultiValueMap<String, String> typed) {
        var form = DayForm.of(typed);
        if (!form.excesses().isEmpty()) {
            return pages.form(known, form, false);
        }
        var sheet = form.toSheet(known.map(stories::all).orElse(List.of()));
        if (known.isPresent() || !sheet.isBlank()) {
            var writer = owner.get();
            if (!days.keep(writer, form.basedOn(), sheet)) {
                return pages.conflict(writer, form);
            }
        }
        return new ModelAndView("redirect:/interview-day");
    }

    @GetMapping("/interview-day/download")
    String download(Optional<OwnerId> owner, Model model, HttpServletResponse response) {
        var file =
                ContentDisposition.attachment().filename("interview-day.html").build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        model.addAttribute("sheet", pages.sheet(owner));
        return "answers/day-file";
    }
}
