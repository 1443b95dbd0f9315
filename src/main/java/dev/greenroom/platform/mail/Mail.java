package dev.greenroom.platform.mail;

/** A letter in plain text. */
public record Mail(String recipient, String subject, String body) {}
