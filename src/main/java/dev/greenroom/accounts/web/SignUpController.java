package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Accounts;
import dev.greenroom.accounts.AddressTakenException;
import dev.greenroom.accounts.Email;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Password;
import dev.greenroom.accounts.SignUp;
import dev.greenroom.accounts.TooManyAttemptsException;
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

/** Opening an account. */
@Controller
class SignUpController {

    private static final String VIEW = "accounts/sign-up";

    private final SignUp signUp;
    private final Accounts accounts;
    private final AccountSession session;
    private final NextPage nextPage;
    private final Texts texts;

    SignUpController(SignUp signUp, Accounts accounts, AccountSession session, NextPage nextPage, Texts texts) {
        this.signUp = signUp;
        this.accounts = accounts;
        this.session = session;
        this.nextPage = nextPage;
        this.texts = texts;
    }

    @GetMapping("/sign-up")
    ModelAndView show(@ModelAttribute("typed") SignUpForm form, Optional<OwnerId> owner, HttpServletRequest request) {
        var account = owner.flatMap(accounts::find);
        if (account.isPresent()) {
            return new ModelAndView("accounts/signed-in", "account", account.get());
        }
        String next = nextPage.before(form.next(), request).value();
        return FormPage.of(form.comingFrom(next), request).show(VIEW).addObject("guest", owner.isPresent());
    }

    @PostMapping("/sign-up")
    ModelAndView signUp(
            @Valid @ModelAttribute("typed") SignUpForm form,
            BindingResult result,
            Optional<OwnerId> guest,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (result.hasErrors()) {
            return FormPage.again(VIEW, form, result);
        }
        try {
            var account = signUp.signUp(
                    new Email(form.email()), new Password(form.password()), request.getRemoteAddr(), guest);
            session.begin(request, response, account, form.isRemembered());
            return new ModelAndView(NextPage.of(form.next()).redirect());
        } catch (AddressTakenException e) {
            return FormPage.again(VIEW, form, "email", texts.of("signUp.taken"));
        } catch (TooManyAttemptsException e) {
            return FormPage.later(VIEW, form, "email", texts.of(e));
        }
    }
}
