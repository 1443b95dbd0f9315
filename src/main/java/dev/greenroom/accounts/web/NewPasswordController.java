package dev.greenroom.accounts.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Password;
import dev.greenroom.accounts.PasswordResets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Choosing a new password by the link in a letter. */
@Controller
class NewPasswordController {

    private static final String VIEW = "accounts/new-password";

    private final PasswordResets resets;
    private final AccountSession session;

    NewPasswordController(PasswordResets resets, AccountSession session) {
        this.resets = resets;
        this.session = session;
    }

    @GetMapping("/password-reset/new")
    ModelAndView show(@ModelAttribute("typed") ClaimForm form, HttpServletRequest request) {
        return resets.isOpen(form.link()) ? FormPage.of(form, request).show(VIEW) : LinkGone.page();
    }

    @PostMapping("/password-reset/new")
    ModelAndView choose(
            @Valid @ModelAttribute("typed") ClaimForm form,
            BindingResult result,
            Optional<OwnerId> guest,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (result.hasErrors()) {
            return FormPage.again(VIEW, form, result);
        }
        var account = resets.reset(form.link(), new Password(form.password()), guest);
        if (account.isEmpty()) {
            return LinkGone.page();
        }
        session.begin(request, response, account.get(), false);
        return new ModelAndView("redirect:/account?done=password");
    }
}
