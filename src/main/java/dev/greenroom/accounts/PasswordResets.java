package dev.greenroom.accounts;

import dev.greenroom.accounts.OneTimeLink.Purpose;
import java.util.Optional;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets whoever reads the mail of an address choose a new password. */
@Service
public class PasswordResets {

    private final AccountRepository accounts;
    private final Attempts attempts;
    private final Claims claims;
    private final OneTimeLinks links;
    private final Letters letters;
    private final TransactionTemplate transactions;
    private final TaskExecutor executor;

    PasswordResets(
            AccountRepository accounts,
            Attempts attempts,
            Claims claims,
            OneTimeLinks links,
            Letters letters,
            TransactionTemplate transactions,
            TaskExecutor applicationTaskExecutor) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.claims = claims;
        this.links = links;
        this.letters = letters;
        this.transactions = transactions;
        this.executor = applicationTaskExecutor;
    }

    /**
     * Writes to the address if an account has it. That happens beside the answer, whose time therefore gives no hint.
     *
     * @param address of the network that asks
     * @throws TooManyAttemptsException if this was asked for too often, whether there is an account or not
     */
    public void request(Email email, String address) {
        attempts.mail(email, address);
        executor.execute(() -> transactions.executeWithoutResult(
                status -> accounts.findByEmail(email.value()).ifPresent(this::write)));
    }

    public boolean isOpen(Token token) {
        return links.find(Purpose.RESET, token).isPresent();
    }

    /** @return nothing if the link counts no more */
    public Optional<AccountDetail> reset(Token token, Password password, Optional<OwnerId> guest) {
        return claims.claim(Purpose.RESET, token, password, guest);
    }

    private void write(Account account) {
        String address = account.email().value();
        letters.reset(account, links.issue(Purpose.RESET, account.owner(), address));
    }
}
