package dev.greenroom.accounts;

import dev.greenroom.accounts.OneTimeLink.Purpose;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes an address, once the new one is proven by somebody who is signed in to the account. */
@Service
public class EmailChanges {

    private final AccountRepository accounts;
    private final Attempts attempts;
    private final OneTimeLinks links;
    private final Letters letters;
    private final Clock clock;

    EmailChanges(AccountRepository accounts, Attempts attempts, OneTimeLinks links, Letters letters, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.links = links;
        this.letters = letters;
        this.clock = clock;
    }

    /** Writes to the new address. Whether another account has it is told to whoever reads that letter. */
    @Transactional
    public void request(OwnerId owner, Email email, String address) {
        attempts.mail(email, address);
        letters.changeEmail(email, links.issue(Purpose.CHANGE_EMAIL, owner, email.value()));
    }

    /** The new address that a link is about, if the link is the account's. */
    @Transactional(readOnly = true)
    public Optional<Email> find(Token token, OwnerId signedIn) {
        return links.find(Purpose.CHANGE_EMAIL, token)
                .filter(link -> link.owner().equals(signedIn))
                .map(link -> new Email(link.subject()));
    }

    /**
     * @return whether the link counted and is the account's
     * @throws AddressTakenException if another account has the address
     */
    @Transactional
    public boolean confirm(Token token, OwnerId signedIn) {
        Optional<Email> proven = find(token, signedIn);
        proven.ifPresent(email -> change(accounts.findById(signedIn.value()).orElseThrow(), email));
        return proven.isPresent();
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
            letters.emailChanged(before, email);
        }
    }
}
