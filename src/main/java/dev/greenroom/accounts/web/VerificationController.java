package dev.greenroom.accounts.web;

import dev.greenroom.accounts.AccountDetail;
import dev.greenroom.accounts.AddressProofs;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Password;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proving an address by the link in a letter. */
@Controller
class VerificationController {

    private static final String CLAIM = "accounts/claim";

    private final AddressProofs proofs;
    private final AccountSession session;

    VerificationController(AddressProofs proofs, AccountSession session) {
        this.proofs = proofs;
        this.session = session;
    }

    /** One button for whoever is signed in to the account; a password to choose for everybody else. */
    @GetMapping("/verify")
    ModelAndView show(@ModelAttribute("typed") ClaimForm form, Optional<OwnerId> owner, HttpServletRequest request) {
        Optional<AccountDetail> account = proofs.find(form.link());
        if (account.isEmpty()) {
            return LinkGone.page();
        }
        boolean theirs = owner.filter(account.get().owner()::equals).isPresent();
        return FormPage.of(form, request)
                .show(theirs ? "accounts/verify" : CLAIM)
                .addObject("account", account.get());
    }

    @PostMapping("/verify")
    ModelAndView confirm(@RequestParam String token, SignedIn who) {
        var form = new ClaimForm(token, null);
        return proofs.confirm(form.link(), who.owner())
                ? new ModelAndView("redirect:/account?done=verified")
                : LinkGone.page();
    }

    @PostMapping("/verify/claim")
    ModelAndView claim(
            @Valid @ModelAttribute("typed") ClaimForm form,
            BindingResult result,
            Optional<OwnerId> guest,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<AccountDetail> account = proofs.find(form.link());
        if (account.isPresent() && result.hasErrors()) {
            return FormPage.again(CLAIM, form, result).addObject("account", account.get());
        }
        if (account.isEmpty()) {
            return LinkGone.page();
        }
        var claimed = proofs.claim(form.link(), new Password(form.password()), guest);
        claimed.ifPresent(theirs -> session.begin(request, response, theirs, false));
        return claimed.isPresent() ? new ModelAndView("redirect:/account?done=verified") : LinkGone.page();
    }

    @PostMapping("/account/verification")
    String sendAgain(SignedIn who, HttpServletRequest request) {
        try {
            proofs.send(who.owner(), request.getRemoteAddr());
            return "redirect:/account?done=sent";
        } catch (TooManyAttemptsException e) {
            return "redirect:/account?done=later";
        }
    }
}
