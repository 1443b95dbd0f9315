package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Accounts;
import dev.greenroom.accounts.Departure;
import dev.greenroom.accounts.MyInterviews;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.platform.web.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one has here: an account, work without one, or nothing yet. */
@Controller
class AccountController {

    /** What was done a moment ago, as a redirect says it. */
    private static final Set<String> DONE =
            Set.of("cleared", "deleted", "email", "later", "password", "sent", "verified");

    private final Accounts accounts;
    private final MyInterviews interviews;
    private final Departure departure;
    private final SignedInCookie signedIn;

    AccountController(Accounts accounts, MyInterviews interviews, Departure departure, SignedInCookie signedIn) {
        this.accounts = accounts;
        this.interviews = interviews;
        this.departure = departure;
        this.signedIn = signedIn;
    }

    @GetMapping("/account")
    String show(
            Optional<OwnerId> owner,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var account = owner.flatMap(accounts::find);
        if (DONE.contains(done)) {
            model.addAttribute("done", done);
        }
        owner.map(interviews::of).ifPresent(interview -> model.addAttribute("interview", interview));
        if (account.isPresent()) {
            model.addAttribute("account", account.get());
            return "accounts/account";
        }
        signedIn.remove(request, response);
        model.addAttribute("guest", owner.isPresent());
        return "accounts/guest";
    }

    @GetMapping("/account/data")
    ResponseEntity<Map<String, Object>> download(Optional<OwnerId> owner) {
        var data = departure.export(owner.orElseThrow(() -> NotFoundException.of("work", "of this browser")));
        var attachment = ContentDisposition.attachment().filename("greenroom-data.json");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.build().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(data);
    }
}
