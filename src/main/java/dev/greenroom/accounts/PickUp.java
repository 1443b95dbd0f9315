package dev.greenroom.accounts;

import java.time.Instant;

/**
 * Something begun that its owner may go on with.
 *
 * @param address of the page to go on at
 * @param next what to do there, in words
 * @param at when it was worked at last
 */
public record PickUp(String title, String address, String next, Instant at) {}
