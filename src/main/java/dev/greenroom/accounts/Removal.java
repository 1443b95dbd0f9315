package dev.greenroom.accounts;

import dev.greenroom.platform.database.SingleRun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes guests whom nobody has been for a long time, and what has run out. */
@Component
class Removal {

    private static final Logger log = LoggerFactory.getLogger(Removal.class);
    private static final Duration GUEST_KEPT = Duration.ofDays(90);
    private static final int MOST_AT_ONCE = 500;

    private final OwnerRepository owners;
    private final Guests guests;
    private final OneTimeLinks links;
    private final Attempts attempts;
    private final SingleRun singleRun;
    private final Clock clock;

    Removal(
            OwnerRepository owners,
            Guests guests,
            OneTimeLinks links,
            Attempts attempts,
            SingleRun singleRun,
            Clock clock) {
        this.owners = owners;
        this.guests = guests;
        this.links = links;
        this.attempts = attempts;
        this.singleRun = singleRun;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void removeWhatIsOver() {
        singleRun.run("guest-removal", () -> {
            Instant moment = clock.instant().minus(GUEST_KEPT);
            var unused = owners.findGuestsUnusedSince(moment, MOST_AT_ONCE);
            unused.forEach(guest -> guests.removeUnusedSince(moment, guest));
            if (!unused.isEmpty()) {
                log.info("Removed {} guests unused for {} days", unused.size(), GUEST_KEPT.toDays());
            }
            links.removeExpired();
        });
        attempts.clearUp();
    }
}
