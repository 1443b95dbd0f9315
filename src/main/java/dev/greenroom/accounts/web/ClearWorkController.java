package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Guests;
import dev.greenroom.accounts.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Clearing a guest's work from this computer, which deletes it, since it is nowhere else. */
@Controller
class ClearWorkController {

    private final Guests guests;
    private final GuestCookie cookie;

    ClearWorkController(Guests guests, GuestCookie cookie) {
        this.guests = guests;
        this.cookie = cookie;
    }

    @GetMapping("/clear-my-work")
    String show(Optional<OwnerId> owner) {
        return owner.isPresent() && CurrentOwner.signedIn().isEmpty() ? "accounts/clear" : "redirect:/account";
    }

    @PostMapping("/clear-my-work")
    String clear(Optional<OwnerId> owner, HttpServletRequest request, HttpServletResponse response) {
        owner.ifPresent(guests::delete);
        cookie.remove(request, response);
        return "redirect:/account?done=cleared";
    }
}
