package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Accounts;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.SignIn;
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

/** Signing in. */
@Controller
class SignInController {

    private static final String VIEW = "accounts/sign-in";

    private final SignIn signIn;
    private final Accounts accounts;
    private final AccountSession session;
    private final SignedInCookie signedIn;
    private final NextPage nextPage;
    private final Texts texts;

    SignInController(
            SignIn signIn,
            Accounts accounts,
            AccountSession session,
            SignedInCookie signedIn,
            NextPage nextPage,
            Texts texts) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.session = session;
        this.signedIn = signedIn;
        this.nextPage = nextPage;
        this.texts = texts;
    }

    @GetMapping("/sign-in")
    ModelAndView show(
            @ModelAttribute("typed") SignInForm form,
            Optional<OwnerId> owner,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = owner.flatMap(accounts::find);
        if (account.isPresent()) {
            return new ModelAndView("accounts/signed-in", "account", account.get());
        }
        signedIn.remove(request, response);
        String next = nextPage.before(form.next(), request).value();
        return FormPage.of(form.comingFrom(next), request).show(VIEW).addObject("guest", owner.isPresent());
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @Valid @ModelAttribute("typed") SignInForm form,
            BindingResult result,
            Optional<OwnerId> guest,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (result.hasErrors()) {
            return FormPage.again(VIEW, form, result);
        }
        try {
            var account = signIn.signIn(form.email(), form.password(), request.getRemoteAddr(), guest);
            if (account.isEmpty()) {
                return FormPage.again(VIEW, form, "email", texts.of("signIn.wrong"));
            }
            session.begin(request, response, account.get(), form.isRemembered());
            return new ModelAndView(NextPage.of(form.next()).redirect());
        } catch (TooManyAttemptsException e) {
            return FormPage.later(VIEW, form, "email", texts.of(e));
        }
    }
}
