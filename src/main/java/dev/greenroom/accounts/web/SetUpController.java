package dev.greenroom.accounts.web;

import dev.greenroom.accounts.AddressTakenException;
import dev.greenroom.accounts.Email;
import dev.greenroom.accounts.FirstAdmin;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Password;
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

/** Opening the account of the first admin by the link in the log. */
@Controller
class SetUpController {

    private static final String VIEW = "accounts/set-up";

    private final FirstAdmin firstAdmin;
    private final AccountSession session;
    private final Texts texts;

    SetUpController(FirstAdmin firstAdmin, AccountSession session, Texts texts) {
        this.firstAdmin = firstAdmin;
        this.session = session;
        this.texts = texts;
    }

    @GetMapping("/set-up")
    ModelAndView show(@ModelAttribute("typed") SetUpForm form, HttpServletRequest request) {
        return firstAdmin.isOpen(form.link()) ? FormPage.of(form, request).show(VIEW) : LinkGone.page();
    }

    @PostMapping("/set-up")
    ModelAndView create(
            @Valid @ModelAttribute("typed") SetUpForm form,
            BindingResult result,
            Optional<OwnerId> guest,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!firstAdmin.isOpen(form.link())) {
            return LinkGone.page();
        }
        if (result.hasErrors()) {
            return FormPage.again(VIEW, form, result);
        }
        try {
            var admin = firstAdmin.create(form.link(), new Email(form.email()), new Password(form.password()), guest);
            admin.ifPresent(account -> session.begin(request, response, account, false));
            return admin.isPresent() ? new ModelAndView("redirect:/account") : LinkGone.page();
        } catch (AddressTakenException e) {
            return FormPage.again(VIEW, form, "email", texts.of("setUp.taken"));
        }
    }
}
