package dev.greenroom.accounts;

import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, and the work that comes into one. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    private final AccountRepository accounts;
    private final OwnerRepository owners;
    private final OwnedWork work;
    private final Clock clock;

    Accounts(AccountRepository accounts, OwnerRepository owners, OwnedWork work, Clock clock) {
        this.accounts = accounts;
        this.owners = owners;
        this.work = work;
        this.clock = clock;
    }

    public Optional<AccountDetail> find(OwnerId owner) {
        return accounts.findById(owner.value()).map(Account::detail);
    }

    public boolean haveAdmin() {
        return accounts.existsByRole(Role.ADMIN);
    }

    /** @throws AddressTakenException also when another sign-up was faster by a moment */
    @Transactional
    Account open(Email email, String passwordHash) {
        if (accounts.findByEmail(email.value()).isPresent()) {
            throw new AddressTakenException();
        }
        var account = new Account(owners.create(clock.instant()), email, passwordHash, clock.instant());
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException e) {
            throw new AddressTakenException();
        }
    }

    /** Takes the work that a guest did in this browser into the account. */
    @Transactional
    void takeWork(Optional<OwnerId> guest, OwnerId account) {
        guest.ifPresent(from -> work.move(from, account));
    }
}
