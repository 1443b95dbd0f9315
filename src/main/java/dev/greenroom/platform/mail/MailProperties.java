package dev.greenroom.platform.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are sent; the server is {@code spring.mail.host}.
 *
 * @param from the sender that readers see
 */
@ConfigurationProperties("greenroom.mail")
record MailProperties(
        @DefaultValue("Greenroom <no-reply@localhost>") String from) {}
