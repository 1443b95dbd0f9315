package dev.greenroom.scoring;

/**
 * What can be counted in a technical answer.
 *
 * @param leadsWithConclusion whether the first sentence already carries a key point
 * @param tradeOffs whether the answer weighs one thing against another
 */
public record TechnicalFacts(int words, int speakingSeconds, boolean leadsWithConclusion, boolean tradeOffs) {}
