package dev.greenroom.editorial.web;

import dev.greenroom.editorial.web.CorrectionFormPage.Obstacle;
import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The form to report an error with. */
@Controller
class CorrectionFormController {

    private final Subjects subjects;

    CorrectionFormController(Subjects subjects) {
        this.subjects = subjects;
    }

    @GetMapping("/corrections/new")
    String show(@ModelAttribute("typed") CorrectionForm form, HttpServletRequest request, Model model) {
        var obstacle = StaleForm.isShownAgain(request) ? Obstacle.STALE : Obstacle.NONE;
        model.addAttribute(
                "page", new CorrectionFormPage(form, subjects.of(form.about()), FieldErrors.none(), obstacle));
        return "editorial/correction-form";
    }
}
