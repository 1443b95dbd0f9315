package dev.greenroom.reading;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of reading answers on pages.
 *
 * @param rateLimitPerMinute how many readings a client may have in a minute, more than the public JSON since pages read
 *     while somebody types; 0 for any number
 */
@ConfigurationProperties("greenroom.reading")
public record ReadingProperties(@DefaultValue("240") int rateLimitPerMinute) {}
