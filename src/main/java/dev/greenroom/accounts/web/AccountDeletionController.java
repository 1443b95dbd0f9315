package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Departure;
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

/** Deleting an account with everything in it. */
@Controller
class AccountDeletionController {

    private static final String VIEW = "accounts/deletion";

    private final Departure departure;
    private final SignIn signIn;
    private final AccountSession session;
    private final Texts texts;

    AccountDeletionController(Departure departure, SignIn signIn, AccountSession session, Texts texts) {
        this.departure = departure;
        this.signIn = signIn;
        this.session = session;
        this.texts = texts;
    }

    @GetMapping("/account/deletion")
    ModelAndView show(@ModelAttribute("typed") DeletionForm form, SignedIn who, HttpServletRequest request) {
        return FormPage.of(form, request).show(VIEW);
    }

    @PostMapping("/account/deletion")
    ModelAndView delete(
            @Valid @ModelAttribute("typed") DeletionForm form,
            BindingResult result,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (result.hasErrors()) {
            return FormPage.again(VIEW, form, result);
        }
        try {
            if (!signIn.confirm(who.owner(), form.password(), request.getRemoteAddr())) {
                return FormPage.again(VIEW, form, "password", texts.of("accounts.password.notYours"));
            }
        } catch (TooManyAttemptsException e) {
            return FormPage.later(VIEW, form, "password", texts.of(e));
        }
        departure.delete(who.owner());
        session.end(request, response);
        return new ModelAndView("redirect:/account?done=deleted");
    }
}
