package dev.greenroom.accounts;

import dev.greenroom.accounts.OneTimeLink.Purpose;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets somebody show that the mail of an account's address reaches them. Whoever is signed in to the account only
 * confirms; anybody else gets the account with a password of their own, and whoever said before that the address was
 * theirs is out.
 */
@Service
public class AddressProofs {

    private final AccountRepository accounts;
    private final Attempts attempts;
    private final Claims claims;
    private final OneTimeLinks links;
    private final Letters letters;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AddressProofs(
            AccountRepository accounts,
            Attempts attempts,
            Claims claims,
            OneTimeLinks links,
            Letters letters,
            TransactionTemplate transactions,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.claims = claims;
        this.links = links;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends the letter again. */
    public void send(OwnerId owner, String address) {
        Account account = accounts.findById(owner.value()).orElseThrow();
        if (!account.isVerified()) {
            attempts.mail(account.email(), address);
            String subject = account.email().value();
            transactions.executeWithoutResult(
                    status -> letters.verify(account, links.issue(Purpose.VERIFY, owner, subject)));
        }
    }

    /** The account that a link is about. */
    @Transactional(readOnly = true)
    public Optional<AccountDetail> find(Token token) {
        return links.find(Purpose.VERIFY, token)
                .flatMap(link -> accounts.findById(link.owner().value()))
                .map(Account::detail);
    }

    /** @return whether the link counted and is about the account that is signed in */
    @Transactional
    public boolean confirm(Token token, OwnerId signedIn) {
        boolean theirs = links.find(Purpose.VERIFY, token)
                .filter(link -> link.owner().equals(signedIn))
                .isPresent();
        if (!theirs || links.use(Purpose.VERIFY, token).isEmpty()) {
            return false;
        }
        accounts.findById(signedIn.value()).orElseThrow().verify(clock.instant());
        return true;
    }

    /** @return nothing if the link counts no more */
    public Optional<AccountDetail> claim(Token token, Password password, Optional<OwnerId> guest) {
        return claims.claim(Purpose.VERIFY, token, password, guest);
    }
}
