package dev.greenroom.accounts;

import dev.greenroom.accounts.OneTimeLink.Purpose;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes an address, once the new one is proven by somebody who is signed in to the account. */
@Service
public class EmailChanges {

    private final AccountRepository accounts;
    private final Attempts attempts;
    private final OneTimeLinks links;
    private final Letters letters;
    private final TransactionTemplate transactions;
    private final Clock clock;

    EmailChanges(
            AccountRepository accounts,
            Attempts attempts,
            OneTimeLinks links,
            Letters letters,
            TransactionTemplate transactions,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.links = links;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Writes to the new address. Whether another account has it is told to whoever reads that letter. */
    public void request(OwnerId owner, Email email, String address) {
        attempts.mail(email, address);
        transactions.executeWithoutResult(
                status -> letters.changeEmail(owner, email, links.issue(Purpose.CHANGE_EMAIL, owner, email.value())));
    }

    /** The new address that a link is about, if the link is the account's. */
    @Transactional(readOnly = true)
    public Optional<Email> find(Token token, OwnerId signedIn) {
        return links.find(Purpose.CHANGE_EMAIL, token)
                .filter(link -> link.owner().equals(signedIn))
                .map(link -> new Email(link.subject()));
    }

    /**
     * @return whether the link is the account's and its address is now: of two who confirm at once, both hear so
     * @throws AddressTakenException if another account has the address
     */
    public boolean confirm(Token token, OwnerId signedIn) {
        Optional<Email> proven = find(token, signedIn);
        try {
            transactions.executeWithoutResult(status -> proven.filter(email -> isFirstToUse(token))
                    .ifPresent(
                            email -> change(accounts.findById(signedIn.value()).orElseThrow(), email)));
        } catch (DataIntegrityViolationException e) {
            throw new AddressTakenException();
        }
        return proven.isPresent()
                && proven.equals(accounts.findById(signedIn.value()).map(Account::email));
    }

    private boolean isFirstToUse(Token token) {
        return links.use(Purpose.CHANGE_EMAIL, token).isPresent();
    }

    private void change(Account account, Email email) {
        if (accounts.findByEmail(email.value())
                .filter(other -> !other.equals(account))
                .isPresent()) {
            throw new AddressTakenException();
        }
        Email before = account.email();
        boolean wasProven = account.isVerified();
        account.changeEmail(email, clock.instant());
        links.revokeAll(account.owner());
        if (wasProven) {
            letters.emailChanged(account.owner(), before, email);
        }
    }
}
