package dev.greenroom.accounts.web;

import dev.greenroom.accounts.AccountDetail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Signs a browser in and out. */
@Component
class AccountSession {

    /** Since the last page that was looked at. */
    private static final Duration REMEMBERED_FOR = Duration.ofDays(30);

    private final SessionIdentity identity;
    private final SignedInCookie signedIn;
    private final GuestCookie guest;

    AccountSession(SessionIdentity identity, SignedInCookie signedIn, GuestCookie guest) {
        this.identity = identity;
        this.signedIn = signedIn;
        this.guest = guest;
    }

    /** Begins a session with an identifier that nobody knew before. The guest's work has moved, so that cookie goes. */
    void begin(HttpServletRequest request, HttpServletResponse response, AccountDetail account, boolean remember) {
        end(request);
        if (remember) {
            SessionCookie.remember(request);
            request.getSession().setMaxInactiveInterval((int) REMEMBERED_FOR.toSeconds());
        }
        var context = SessionIdentity.context(new SignedIn(account.owner(), account.role()));
        SecurityContextHolder.setContext(context);
        identity.saveContext(context, request, response);
        signedIn.write(remember, response);
        guest.remove(request, response);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        signedIn.remove(request, response);
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
