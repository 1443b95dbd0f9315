package dev.greenroom.accounts.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session who is signed in, as two words: no class of ours or of a library is stored, so a new version reads
 * the sessions of the one before.
 */
@Component
class SessionIdentity implements SecurityContextRepository {

    private static final String OWNER = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String ROLE = "role";

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            HttpSession session = request.getSession();
            session.setAttribute(OWNER, who.owner().value().toString());
            session.setAttribute(ROLE, who.role().name());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return read(request).isPresent();
    }

    static SecurityContext context(SignedIn who) {
        var authority = new SimpleGrantedAuthority("ROLE_" + who.role().name());
        return new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(who, "", List.of(authority)));
    }

    private static Optional<SignedIn> read(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(OWNER) instanceof String owner
                        && session.getAttribute(ROLE) instanceof String role
                ? Optional.of(new SignedIn(new OwnerId(UUID.fromString(owner)), Role.valueOf(role)))
                : Optional.empty();
    }

    /** Looks into the session, which is in the database, only when somebody asks. */
    private static final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private Optional<SecurityContext> found = Optional.empty();
        private boolean generated;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (found.isEmpty()) {
                Optional<SecurityContext> stored = read(request).map(SessionIdentity::context);
                generated = stored.isEmpty();
                found = Optional.of(stored.orElseGet(SecurityContextHolder::createEmptyContext));
            }
            return found.get();
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}
