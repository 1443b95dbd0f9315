package dev.greenroom.platform.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter in plain text.
 *
 * @param owner for whom it was written, whatever address it goes to, and with whom it is deleted; null for nobody here
 */
public record Mail(@Nullable UUID owner, String recipient, String subject, String body) {}
