package dev.greenroom.accounts.web;

import dev.greenroom.accounts.AccountsProperties;
import dev.greenroom.accounts.Guests;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.platform.web.ClientRateLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
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

    Optional<OwnerId> of(HttpServletRequest request) {
        return cookie.read(request).flatMap(guests::find);
    }

    /** The same, and a new guest where there is nobody. */
    OwnerId orNewGuest(HttpServletRequest request, HttpServletResponse response) {
        return of(request).orElseGet(() -> begin(request, response));
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
