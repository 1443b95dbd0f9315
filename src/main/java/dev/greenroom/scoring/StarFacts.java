package dev.greenroom.scoring;

import java.util.List;

/**
 * What can be counted in an answer.
 *
 * @param speakingSeconds at 130 words a minute
 * @param ownership "I", "WE", "MIXED" or "NONE": who acts
 * @param warnings shares of the parts that interviewers mind, in one plain sentence each
 */
public record StarFacts(
        int words,
        int speakingSeconds,
        int firstPersonSingular,
        int firstPersonPlural,
        String ownership,
        List<Fact> figures,
        List<Fact> people,
        List<String> warnings) {

    /** Something found in the answer, with its place. */
    public record Fact(String text, int start, int end) {}
}
