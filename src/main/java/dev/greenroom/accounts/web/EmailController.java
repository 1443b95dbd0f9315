package dev.greenroom.accounts.web;

import dev.greenroom.accounts.AddressTakenException;
import dev.greenroom.accounts.Email;
import dev.greenroom.accounts.EmailChanges;
import dev.greenroom.accounts.SignIn;
import dev.greenroom.accounts.Token;
import dev.greenroom.accounts.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing the address of an account. */
@Controller
class EmailController {

    private static final String VIEW = "accounts/email";

    private final EmailChanges changes;
    private final SignIn signIn;
    private final Texts texts;

    EmailController(EmailChanges changes, SignIn signIn, Texts texts) {
        this.changes = changes;
        this.signIn = signIn;
        this.texts = texts;
    }

    @GetMapping("/account/email")
    ModelAndView show(@ModelAttribute("typed") EmailForm form, SignedIn who, HttpServletRequest request) {
        return FormPage.of(form, request).show(VIEW);
    }

    @PostMapping("/account/email")
    ModelAndView request(
            @Valid @ModelAttribute("typed") EmailForm form,
            BindingResult result,
            SignedIn who,
            HttpServletRequest request) {
        if (result.hasErrors()) {
            return FormPage.again(VIEW, form, result);
        }
        try {
            if (!signIn.confirm(who.owner(), form.password(), request.getRemoteAddr())) {
                return FormPage.again(VIEW, form, "password", texts.of("accounts.password.notYours"));
            }
            changes.request(who.owner(), new Email(form.email()), request.getRemoteAddr());
            return new ModelAndView("accounts/email-sent", "email", form.email());
        } catch (TooManyAttemptsException e) {
            return FormPage.later(VIEW, form, "password", texts.of(e));
        }
    }

    @GetMapping("/account/email/confirmation")
    ModelAndView showConfirmation(@RequestParam(defaultValue = "") String token, SignedIn who) {
        return changes.find(new Token(token), who.owner())
                .map(email -> new ModelAndView("accounts/email-confirmation", Map.of("token", token, "email", email)))
                .orElseGet(LinkGone::page);
    }

    @PostMapping("/account/email/confirmation")
    ModelAndView confirm(@RequestParam String token, SignedIn who) {
        try {
            return changes.confirm(new Token(token), who.owner())
                    ? new ModelAndView("redirect:/account?done=email")
                    : LinkGone.page();
        } catch (AddressTakenException e) {
            return new ModelAndView("accounts/email-taken");
        }
    }
}
