package dev.greenroom.accounts;

import dev.greenroom.accounts.OneTimeLink.Purpose;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees that there is an admin: the one in the settings, or whoever opens the link that the log shows until then. */
@Service
public class FirstAdmin {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

    private final AccountRepository repository;
    private final Accounts accounts;
    private final Claims claims;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final Letters letters;
    private final AccountsProperties properties;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FirstAdmin(
            AccountRepository repository,
            Accounts accounts,
            Claims claims,
            Passwords passwords,
            OneTimeLinks links,
            Letters letters,
            AccountsProperties properties,
            TransactionTemplate transactions,
            Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.claims = claims;
        this.passwords = passwords;
        this.links = links;
        this.letters = letters;
        this.properties = properties;
        this.transactions = transactions;
        this.clock = clock;
    }

    public boolean isOpen(Token token) {
        return links.find(Purpose.SET_UP, token).isPresent();
    }

    /**
     * Opens the account of the first admin.
     *
     * @return nothing if the link counts no more
     * @throws AddressTakenException if somebody signed up with the address; whoever it is becomes no admin by that
     */
    public Optional<AccountDetail> create(Token token, Email email, Password password, Optional<OwnerId> guest) {
        String hash = passwords.hash(password);
        return transactions.execute(status -> links.use(Purpose.SET_UP, token).map(link -> {
            Account admin = appoint(accounts.open(email, hash));
            accounts.takeWork(guest, admin.owner());
            return admin.detail();
        }));
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        if (accounts.haveAdmin()) {
            return;
        }
        if (properties.adminEmail().isEmpty() || properties.adminPassword().isEmpty()) {
            log.info(
                    "There is no admin yet. Open this within a day: {}",
                    letters.link("/set-up", links.issue(Purpose.SET_UP, null, "")));
        } else {
            var email = Email.of(properties.adminEmail()).orElseThrow(FirstAdminException::email);
            if (!Password.isOne(properties.adminPassword())) {
                throw FirstAdminException.password();
            }
            appoint(email, new Password(properties.adminPassword()));
        }
    }

    /** Whoever signed up with the address before the operator named it keeps nothing but the work. */
    private void appoint(Email email, Password password) {
        String hash = passwords.hash(password);
        try {
            appoint(email, hash);
        } catch (AddressTakenException e) {
            // By another instance that starts at the same moment, whose admin it is, or by somebody who signed up.
            if (!accounts.haveAdmin()) {
                appoint(email, hash);
            }
        }
        log.info("{} is the first admin", email);
    }

    private void appoint(Email email, String hash) {
        transactions.executeWithoutResult(status -> {
            Account admin = repository.findByEmail(email.value()).orElseGet(() -> accounts.open(email, hash));
            claims.handOver(admin.owner(), hash, Optional.empty());
            appoint(admin);
        });
    }

    private Account appoint(Account account) {
        account.appointAdmin();
        account.verify(clock.instant());
        links.revokeAll(Purpose.SET_UP);
        return account;
    }
}
