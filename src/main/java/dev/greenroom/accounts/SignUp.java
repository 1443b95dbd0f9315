package dev.greenroom.accounts;

import dev.greenroom.accounts.OneTimeLink.Purpose;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens accounts. The password is hashed before the transaction, which would hold a connection meanwhile. */
@Service
public class SignUp {

    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final Letters letters;
    private final TransactionTemplate transactions;

    SignUp(
            Accounts accounts,
            Attempts attempts,
            Passwords passwords,
            OneTimeLinks links,
            Letters letters,
            TransactionTemplate transactions) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.links = links;
        this.letters = letters;
        this.transactions = transactions;
    }

    /**
     * Opens an account, takes a guest's work into it, and writes to the address, all or nothing. It says when an address
     * is taken, so it counts as a guess at who has an account.
     *
     * @param address of the network that asks
     * @throws AddressTakenException if another account has it
     */
    public AccountDetail signUp(Email email, Password password, String address, Optional<OwnerId> guest) {
        attempts.guess(email.value(), address);
        String hash = passwords.hash(password);
        AccountDetail opened = transactions.execute(status -> {
            Account account = accounts.open(email, hash);
            accounts.takeWork(guest, account.owner());
            letters.verify(account, links.issue(Purpose.VERIFY, account.owner(), email.value()));
            return account.detail();
        });
        attempts.succeeded(email.value(), address);
        return opened;
    }
}
