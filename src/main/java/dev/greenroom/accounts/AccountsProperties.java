package dev.greenroom.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of guests and accounts.
 *
 * @param guestsPerHour how many guests may begin work from one network in an hour
 */
@ConfigurationProperties("greenroom.accounts")
public record AccountsProperties(@DefaultValue("500") int guestsPerHour) {}
