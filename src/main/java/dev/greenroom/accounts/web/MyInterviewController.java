package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Country;
import dev.greenroom.accounts.JobGuides;
import dev.greenroom.accounts.MyInterview;
import dev.greenroom.accounts.MyInterviews;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Seniority;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.accounts.StoredInterview;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What one prepares for. */
@Controller
class MyInterviewController {

    private static final String VIEW = "accounts/my-interview";

    private final MyInterviews interviews;
    private final JobGuides guides;
    private final SignedInCookie signedIn;
    private final Texts texts;

    MyInterviewController(MyInterviews interviews, JobGuides guides, SignedInCookie signedIn, Texts texts) {
        this.interviews = interviews;
        this.guides = guides;
        this.signedIn = signedIn;
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

    @ModelAttribute("jobs")
    List<String> jobs() {
        return guides.jobs();
    }

    @GetMapping("/my-interview")
    ModelAndView show(
            @ModelAttribute("typed") MyInterviewForm typed, Optional<OwnerId> owner, HttpServletRequest request) {
        var stored = owner.map(interviews::find).orElse(StoredInterview.NOTHING);
        var form = StaleForm.isShownAgain(request) ? typed : MyInterviewForm.from(stored);
        return FormPage.of(form, request)
                .show(VIEW)
                .addObject("guide", stored.interview().guide())
                .addObject("expired", isExpired(request) ? "unseen" : null);
    }

    /** In a word, for forms on pages that are the same for everyone; empty where nothing is said. */
    @GetMapping(path = "/my-interview/seniority", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String seniority(Optional<OwnerId> owner) {
        return owner.map(interviews::of)
                .map(MyInterview::seniority)
                .map(seniority -> seniority.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    @PostMapping("/my-interview")
    ModelAndView save(
            @Valid @ModelAttribute("typed") MyInterviewForm form,
            BindingResult result,
            Optional<OwnerId> known,
            @StartsWork Supplier<OwnerId> owner,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!form.hasReadableDate()) {
            result.rejectValue("date", "unreadable", texts.of("myInterview.date.wrong"));
        }
        if (result.hasErrors()) {
            return FormPage.again(VIEW, form, result);
        }
        if (isExpired(request)) {
            signedIn.remove(request, response);
            return FormPage.refused(VIEW, form).addObject("expired", "typed");
        }
        var interview = form.toCommand(guides);
        if (known.isEmpty() && interview.saysNothing()) {
            return new ModelAndView("redirect:/my-interview");
        }
        return interviews.save(owner.get(), form.basedOn(), interview)
                ? new ModelAndView("redirect:/my-interview?saved")
                : conflict(form, interviews.find(owner.get()));
    }

    /** Neither side is lost: what is typed stays in the form, what is stored stands over it. */
    private ModelAndView conflict(MyInterviewForm typed, StoredInterview stored) {
        var meanwhile = new LinkedHashMap<String, String>();
        typed.differing(MyInterviewForm.from(stored)).forEach((field, value) -> {
            boolean choice = Set.of("seniority", "country").contains(field) && !value.isEmpty();
            String key = "myInterview." + field;
            meanwhile.put(texts.of(key), choice ? texts.of(key + "." + value) : value);
        });
        return FormPage.refused(VIEW, typed.basedOn(stored.version())).addObject("meanwhile", meanwhile);
    }

    /** Whoever was signed in here would otherwise save as a guest without knowing. */
    private boolean isExpired(HttpServletRequest request) {
        return signedIn.isSet(request) && CurrentOwner.signedIn().isEmpty();
    }
}
