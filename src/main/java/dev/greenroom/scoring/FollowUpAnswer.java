package dev.greenroom.scoring;

/** What an interviewer asked next, and what was answered. */
public record FollowUpAnswer(String question, String answer) {}
