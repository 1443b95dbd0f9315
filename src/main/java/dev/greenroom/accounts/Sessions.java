package dev.greenroom.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The browsers in which an account is signed in. */
@Component
class Sessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    Sessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    void endAll(OwnerId owner) {
        endOthers(owner, null);
    }

    /** @param kept the identifier of the session that goes on */
    void endOthers(OwnerId owner, @Nullable String kept) {
        sessions.findByPrincipalName(owner.value().toString()).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(sessions::deleteById);
    }
}
