package dev.greenroom.editorial.web;

import dev.greenroom.editorial.CorrectionReport;
import dev.greenroom.editorial.CorrectionService;
import dev.greenroom.editorial.web.CorrectionFormPage.Obstacle;
import dev.greenroom.platform.web.ClientRateLimit;
import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.platform.web.ReadingPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Readers' reports of errors: those that led to a correction, a new one, and what became of one. */
@Controller
class CorrectionController {

    private final CorrectionService corrections;
    private final Subjects subjects;
    private final ClientRateLimit limit = new ClientRateLimit(5, Duration.ofHours(1));

    CorrectionController(CorrectionService corrections, Subjects subjects) {
        this.corrections = corrections;
        this.subjects = subjects;
    }

    @GetMapping("/corrections")
    @ReadingPage
    String list(Model model) {
        model.addAttribute(
                "corrections",
                corrections.made().stream()
                        .map(made -> new ListedCorrection(made, subjects.of(made.about())))
                        .toList());
        return "editorial/corrections";
    }

    @PostMapping("/corrections")
    ModelAndView receive(
            @Valid @ModelAttribute("typed") CorrectionForm form, BindingResult result, HttpServletRequest request) {
        if (result.hasErrors()) {
            return again(form, FieldErrors.of(result), Obstacle.NONE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        CorrectionReport report = form.toCommand();
        Optional<String> sentBefore = corrections.received(report.submission());
        if (sentBefore.isEmpty() && !limit.admits(request)) {
            return again(form, FieldErrors.none(), Obstacle.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
        }
        return new ModelAndView("redirect:/corrections/" + sentBefore.orElseGet(() -> receive(report)));
    }

    private String receive(CorrectionReport report) {
        try {
            return corrections.receive(report);
        } catch (DataIntegrityViolationException e) {
            return corrections.received(report.submission()).orElseThrow(() -> e); // of two at once, this is the second
        }
    }

    @GetMapping("/corrections/{reference}")
    String show(@PathVariable String reference, Model model) {
        model.addAttribute("reference", reference);
        model.addAttribute(
                "status",
                corrections.status(reference).orElseThrow(() -> NotFoundException.of("correction", reference)));
        return "editorial/correction";
    }

    private ModelAndView again(CorrectionForm form, FieldErrors errors, Obstacle obstacle, HttpStatus status) {
        var page = new CorrectionFormPage(form, subjects.of(form.about()), errors, obstacle);
        var view = new ModelAndView("editorial/correction-form", "page", page);
        view.setStatus(status);
        return view;
    }
}
