package dev.greenroom.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter and what became of it.
 *
 * @param body gone once the letter was delivered by SMTP
 * @param delivered when it was delivered by SMTP, or written to the log where there is none
 * @param failure why the last try failed
 */
public record OutgoingMail(
        long id,
        String recipient,
        String subject,
        @Nullable String body,
        Instant created,
        int tries,
        @Nullable Instant delivered,
        @Nullable String failure) {}
