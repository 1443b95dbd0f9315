package dev.greenroom.accounts;

import dev.greenroom.platform.mail.Outbox;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands somebody everything that is theirs, and deletes it. */
@Service
@Transactional(readOnly = true)
public class Departure {

    private final AccountRepository accounts;
    private final OwnedWork work;
    private final Sessions sessions;
    private final Outbox outbox;

    Departure(AccountRepository accounts, OwnedWork work, Sessions sessions, Outbox outbox) {
        this.accounts = accounts;
        this.work = work;
        this.sessions = sessions;
        this.outbox = outbox;
    }

    /** Everything that is stored for a guest or an account, by the part of the product it belongs to. */
    public Map<String, Object> export(OwnerId owner) {
        var all = new LinkedHashMap<String, Object>();
        accounts.findById(owner.value()).map(Account::detail).ifPresent(account -> {
            all.put("account", about(account));
            all.put("sessions", sessions.of(owner));
            all.put("letters", letters(owner));
        });
        all.putAll(work.export(owner));
        return all;
    }

    /** Deletes the account, all of its work, and the letters that were written for it. */
    @Transactional
    public void delete(OwnerId owner) {
        outbox.forget(owner.value());
        work.delete(owner);
        sessions.endAll(owner);
    }

    private static Map<String, Object> about(AccountDetail account) {
        var about = new LinkedHashMap<String, Object>();
        about.put("email", account.email().value());
        about.put("verified", account.verified());
        about.put("role", account.role());
        about.put("created", account.created());
        return about;
    }

    /** Without their words: a link in one proves that its mail arrives, which the download does not. */
    private List<Letter> letters(OwnerId owner) {
        return outbox.of(owner.value()).stream()
                .map(mail -> new Letter(mail.recipient(), mail.subject(), mail.created(), mail.delivered()))
                .toList();
    }

    private record Letter(
            String recipient,
            String subject,
            Instant created,
            @Nullable Instant delivered) {}
}
