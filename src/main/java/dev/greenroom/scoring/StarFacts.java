package dev.greenroom.scoring;

import java.util.List;

/**
 * What can be counted in an answer.
 *
 * @param speakingSeconds at 130 words a minute
 * @param ownership "I", "WE", "MIXED" or "NONE": who acts
 * @param scope how big it was: people, money, users, time
 * @param warnings shares that interviewers mind and scope that the level aimed at needs, in one plain sentence each
 */
public record StarFacts(
        int words,
        int speakingSeconds,
        int firstPersonSingular,
        int firstPersonPlural,
        String ownership,
        List<Fact> figures,
        List<Fact> people,
        List<Scope> scope,
        List<String> warnings) {

    /** One measure of how big it was, with its place. */
    public record Scope(Kind kind, String text, int start, int end) {

        /** What it measures. */
        public enum Kind {
            PEOPLE,
            MONEY,
            USERS,
            TIME
        }
    }

    /** Something found in the answer, with its place. */
    public record Fact(String text, int start, int end) {}
}
