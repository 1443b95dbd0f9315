package dev.greenroom.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of scoring over JSON.
 *
 * @param rateLimitPerMinute how many calls an anonymous client may make in a minute; 0 for any number
 */
@ConfigurationProperties("greenroom.scoring")
record ApiProperties(@DefaultValue("60") int rateLimitPerMinute) {}
