package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Email;
import dev.greenroom.accounts.PasswordResets;
import dev.greenroom.accounts.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a link to choose a new password by. The answer is the same whether there is such an account or not. */
@Controller
class PasswordResetController {

    private static final String VIEW = "accounts/password-reset";

    private final PasswordResets resets;
    private final Texts texts;

    PasswordResetController(PasswordResets resets, Texts texts) {
        this.resets = resets;
        this.texts = texts;
    }

    @GetMapping("/password-reset")
    ModelAndView show(@ModelAttribute("typed") PasswordResetForm form, HttpServletRequest request) {
        return FormPage.of(form, request).show(VIEW);
    }

    @PostMapping("/password-reset")
    ModelAndView request(
            @Valid @ModelAttribute("typed") PasswordResetForm form, BindingResult result, HttpServletRequest request) {
        if (result.hasErrors()) {
            return FormPage.again(VIEW, form, result);
        }
        try {
            resets.request(new Email(form.email()), request.getRemoteAddr());
            return new ModelAndView("accounts/password-reset-sent", "email", form.email());
        } catch (TooManyAttemptsException e) {
            return FormPage.later(VIEW, form, "email", texts.of(e));
        }
    }
}
