package dev.greenroom.accounts;

import dev.greenroom.accounts.OwnerRepository.Guest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People who work here without an account: whoever has the token of a guest is the guest. */
@Service
@Transactional(readOnly = true)
public class Guests {

    private static final Duration NOTED_EVERY = Duration.ofDays(1);

    private final OwnerRepository owners;
    private final OwnedWork work;
    private final RandomGenerator random;
    private final Clock clock;

    Guests(OwnerRepository owners, OwnedWork work, RandomGenerator random, Clock clock) {
        this.owners = owners;
        this.work = work;
        this.random = random;
        this.clock = clock;
    }

    @Transactional
    public Optional<OwnerId> find(Token token) {
        Instant now = clock.instant();
        // Noted once a day is enough, and a guest comes back every few seconds while typing.
        return owners.findGuest(token)
                .filter(guest -> guest.usedAt().isAfter(now.minus(NOTED_EVERY)) || owners.touch(guest.id(), now))
                .map(Guest::id);
    }

    @Transactional
    public NewGuest create() {
        OwnerId guest = owners.create(clock.instant());
        return new NewGuest(guest, admit(guest));
    }

    /** Lets one more browser work as the guest. */
    @Transactional
    public Token admit(OwnerId guest) {
        Token token = Token.random(random);
        owners.admit(guest, token);
        return token;
    }

    /** Deletes a guest and all of the work. An account is not deleted so. */
    @Transactional
    public void delete(OwnerId guest) {
        if (owners.lockGuest(guest)) {
            work.delete(guest);
        }
    }

    /** Deletes a guest who has not come back since, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void removeUnusedSince(Instant moment, OwnerId guest) {
        if (owners.lockGuestUnusedSince(moment, guest)) {
            work.delete(guest);
        }
    }

    /** @param token for the guest's browser; it cannot be read again */
    public record NewGuest(OwnerId owner, Token token) {}
}
