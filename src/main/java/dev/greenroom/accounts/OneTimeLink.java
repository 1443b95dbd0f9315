package dev.greenroom.accounts;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param subject what the link is about: an address, or a page to go to */
record OneTimeLink(@Nullable UUID ownerId, String subject) {

    OwnerId owner() {
        return new OwnerId(Objects.requireNonNull(ownerId, "nobody owns the link of the set-up"));
    }

    enum Purpose {
        VERIFY(Duration.ofDays(7)),
        RESET(Duration.ofHours(1)),
        CHANGE_EMAIL(Duration.ofDays(1)),
        DEVICE(Duration.ofMinutes(10)),
        SET_UP(Duration.ofDays(1));

        final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }
    }
}
