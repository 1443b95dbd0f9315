package dev.greenroom.accounts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes a password that is known, and ends what the one before began. */
@Service
public class PasswordChanges {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final Letters letters;
    private final TransactionTemplate transactions;

    PasswordChanges(
            AccountRepository accounts,
            Passwords passwords,
            OneTimeLinks links,
            Sessions sessions,
            Letters letters,
            TransactionTemplate transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
        this.letters = letters;
        this.transactions = transactions;
    }

    /** @param session the identifier of the one session that goes on */
    public void change(OwnerId owner, Password password, String session) {
        String hash = passwords.hash(password);
        transactions.executeWithoutResult(status -> {
            Account account = accounts.findById(owner.value()).orElseThrow();
            account.changePassword(hash);
            links.revokeAll(owner);
            sessions.endOthers(owner, session);
            letters.passwordChanged(account);
        });
    }

    /** Signs the account out in every browser, and lets no link sign it in again. */
    public void signOutEverywhere(OwnerId owner) {
        transactions.executeWithoutResult(status -> {
            links.revokeAll(owner);
            sessions.endAll(owner);
        });
    }
}
