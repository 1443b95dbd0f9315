package dev.greenroom.catalog;

/** A question as its guide and its own page show it; {@code number} is its place in the guide, from 1. */
public record QuestionDetail(int number, QuestionContent content, Term competency) {}
