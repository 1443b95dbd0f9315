package dev.greenroom.scoring;

/**
 * A change worth making.
 *
 * @param gain points the overall gains when the answer is scored again with the rule satisfied and all else equal
 */
public record NextEdit(String rule, int gain, String advice) {}
