package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Password;
import dev.greenroom.accounts.PasswordChanges;
import dev.greenroom.accounts.SignIn;
import dev.greenroom.accounts.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing the password of an account, and ending its sessions. */
@Controller
class PasswordController {

    private static final String VIEW = "accounts/password";

    private final PasswordChanges changes;
    private final SignIn signIn;
    private final AccountSession session;
    private final Texts texts;

    PasswordController(PasswordChanges changes, SignIn signIn, AccountSession session, Texts texts) {
        this.changes = changes;
        this.signIn = signIn;
        this.session = session;
        this.texts = texts;
    }

    @GetMapping("/account/password")
    ModelAndView show(@ModelAttribute("typed") PasswordForm form, SignedIn who, HttpServletRequest request) {
        return FormPage.of(form, request).show(VIEW);
    }

    @PostMapping("/account/password")
    ModelAndView change(
            @Valid @ModelAttribute("typed") PasswordForm form,
            BindingResult result,
            SignedIn who,
            HttpServletRequest request) {
        if (result.hasErrors()) {
            return FormPage.again(VIEW, form, result);
        }
        try {
            if (!signIn.confirm(who.owner(), form.current(), request.getRemoteAddr())) {
                return FormPage.again(VIEW, form, "current", texts.of("accounts.password.notYours"));
            }
        } catch (TooManyAttemptsException e) {
            return FormPage.later(VIEW, form, "current", texts.of(e));
        }
        changes.change(
                who.owner(), new Password(form.password()), request.getSession().getId());
        return new ModelAndView("redirect:/account?done=password");
    }

    @GetMapping("/account/sessions")
    String showSessions(SignedIn who) {
        return "accounts/sessions";
    }

    @PostMapping("/account/sessions")
    String signOutEverywhere(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        changes.signOutEverywhere(who.owner());
        session.end(request, response);
        return "redirect:/sign-in?signed-out&next=/account";
    }
}
