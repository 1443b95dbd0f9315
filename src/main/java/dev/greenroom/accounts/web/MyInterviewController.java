package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Country;
import dev.greenroom.accounts.MyInterview;
import dev.greenroom.accounts.MyInterviews;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Seniority;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one prepares for. */
@Controller
class MyInterviewController {

    private static final String VIEW = "accounts/my-interview";

    private final MyInterviews interviews;
    private final Texts texts;

    MyInterviewController(MyInterviews interviews, Texts texts) {
        this.interviews = interviews;
        this.texts = texts;
    }

    @ModelAttribute("seniorities")
    Seniority[] seniorities() {
        return Seniority.values();
    }

    @ModelAttribute("countries")
    Country[] countries() {
        return Country.values();
    }

    @GetMapping("/my-interview")
    ModelAndView show(
            @ModelAttribute("typed") MyInterviewForm typed, Optional<OwnerId> owner, HttpServletRequest request) {
        var stored = MyInterviewForm.from(owner.map(interviews::of).orElse(MyInterview.NONE));
        return FormPage.of(StaleForm.isShownAgain(request) ? typed : stored, request)
                .show(VIEW);
    }

    @PostMapping("/my-interview")
    ModelAndView save(
            @Valid @ModelAttribute("typed") MyInterviewForm form, BindingResult result, @StartsWork OwnerId owner) {
        if (!form.hasReadableDate()) {
            result.rejectValue("date", "unreadable", texts.of("myInterview.date.wrong"));
        }
        if (result.hasErrors()) {
            return FormPage.again(VIEW, form, result);
        }
        interviews.save(owner, form.toCommand());
        return new ModelAndView("redirect:/my-interview?saved");
    }
}
