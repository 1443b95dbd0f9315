package dev.greenroom.accounts.web;

import dev.greenroom.accounts.AccountsProperties;
import dev.greenroom.accounts.Guests;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.platform.web.ClientRateLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whose request it is. */
@Component
class CurrentOwner {

    private final Guests guests;
    private final GuestCookie cookie;
    private final ClientRateLimit newGuests;

    CurrentOwner(Guests guests, GuestCookie cookie, AccountsProperties properties) {
        this.guests = guests;
        this.cookie = cookie;
        this.newGuests = new ClientRateLimit(properties.guestsPerHour(), Duration.ofHours(1));
    }

    /** Whoever is signed in. */
    static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }

    Optional<OwnerId> of(HttpServletRequest request) {
        return signedIn().map(SignedIn::owner).or(() -> guest(request));
    }

    private Optional<OwnerId> guest(HttpServletRequest request) {
        return cookie.read(request).flatMap(guests::find);
    }

    /** The same, and a new guest where there is nobody. A guest's cookie lasts from the last time something was stored. */
    OwnerId orNewGuest(HttpServletRequest request, HttpServletResponse response) {
        if (signedIn().isPresent()) {
            return signedIn().get().owner();
        }
        Optional<OwnerId> guest = guest(request);
        guest.flatMap(known -> cookie.read(request)).ifPresent(token -> cookie.write(token, response));
        return guest.orElseGet(() -> begin(request, response));
    }

    private OwnerId begin(HttpServletRequest request, HttpServletResponse response) {
        if (!newGuests.admits(request)) {
            throw new TooManyGuestsException();
        }
        var guest = guests.create();
        cookie.write(guest.token(), response);
        return guest.owner();
    }
}
