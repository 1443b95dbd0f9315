package dev.greenroom.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of guests and accounts.
 *
 * @param guestsPerHour how many guests may begin work from one network in an hour
 * @param guessesPerNetwork how many tries at passwords, for all accounts, are heard from one network in a quarter of an hour
 * @param adminEmail with {@code adminPassword}: the account that becomes the first admin when the application starts
 */
@ConfigurationProperties("greenroom.accounts")
public record AccountsProperties(
        @DefaultValue("500") int guestsPerHour,
        @DefaultValue("200") int guessesPerNetwork,
        @DefaultValue("") String adminEmail,
        @DefaultValue("") String adminPassword) {}
