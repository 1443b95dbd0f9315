package dev.greenroom.accounts;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Compares passwords. The answer takes as long, and says as little, whether there is such an account or not. */
@Service
public class SignIn {

    private final AccountRepository repository;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;

    SignIn(AccountRepository repository, Accounts accounts, Attempts attempts, Passwords passwords) {
        this.repository = repository;
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    /**
     * Finds the account and takes a guest's work into it.
     *
     * @param address of the network that asks
     * @return nothing if there is no such account or its password is another
     * @throws TooManyAttemptsException if this was tried too often
     */
    public Optional<AccountDetail> signIn(String email, String password, String address, Optional<OwnerId> guest) {
        String typed = email.strip().toLowerCase(Locale.ROOT);
        Optional<Account> account = Email.of(email).flatMap(known -> repository.findByEmail(known.value()));
        if (!matches(typed, account, password, address)) {
            return Optional.empty();
        }
        accounts.takeWork(guest, account.orElseThrow().owner());
        return account.map(Account::detail);
    }

    /** Whether it is the password of somebody who is signed in, under the same limits. */
    public boolean confirm(OwnerId owner, String password, String address) {
        Optional<Account> account = repository.findById(owner.value());
        String email = account.map(found -> found.email().value()).orElse("");
        return matches(email, account, password, address);
    }

    private boolean matches(String name, Optional<Account> account, String password, String address) {
        attempts.guess(name, address);
        boolean right =
                passwords.match(password, account.map(Account::passwordHash).orElse(null));
        if (right) {
            attempts.succeeded(name, address);
        }
        return right;
    }
}
