package dev.greenroom.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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

    /** When each began and was used last; nothing that signs anybody in. */
    List<Signed> of(OwnerId owner) {
        return sessions.findByPrincipalName(owner.value().toString()).values().stream()
                .map(session -> new Signed(
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getLastAccessedTime().plus(session.getMaxInactiveInterval())))
                .sorted(Comparator.comparing(Signed::began))
                .toList();
    }

    /** @param ends if it is not used again before */
    record Signed(Instant began, Instant lastUsed, Instant ends) {}
}
