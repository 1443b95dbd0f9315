package dev.greenroom.accounts;

import dev.greenroom.accounts.OneTimeLink.Purpose;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives an account to whoever proved its address and chose a password. The password before ends, and with it every
 * session and every link that was under way, for they may be of somebody who only said that the address was theirs.
 */
@Service
class Claims {

    private final AccountRepository repository;
    private final Accounts accounts;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Claims(
            AccountRepository repository,
            Accounts accounts,
            Passwords passwords,
            OneTimeLinks links,
            Sessions sessions,
            TransactionTemplate transactions,
            Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return nothing if the link counts no more */
    Optional<AccountDetail> claim(Purpose purpose, Token token, Password password, Optional<OwnerId> guest) {
        String hash = passwords.hash(password);
        return transactions.execute(
                status -> links.use(purpose, token).map(link -> handOver(link.owner(), hash, guest)));
    }

    AccountDetail handOver(OwnerId owner, String hash, Optional<OwnerId> guest) {
        Account account = repository.findById(owner.value()).orElseThrow();
        account.changePassword(hash);
        account.verify(clock.instant());
        links.revokeAll(owner);
        sessions.endAll(owner);
        accounts.takeWork(guest, owner);
        return account.detail();
    }
}
