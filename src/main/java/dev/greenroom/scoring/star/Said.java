package dev.greenroom.scoring.star;

import java.util.regex.Pattern;

/** Turns of phrase that show what an answer has said already. */
final class Said {

    static final Pattern SHOULD_HAVE =
            words("should(?:n't| not)? (?:just |probably |really )?(?:have|'ve)|should've|could(?:'ve| have)"
                    + " (?:pushed|asked|told|said|done|started|checked|spoken|warned|called|planned)");
    static final Pattern HINDSIGHT =
            words("should(?:n't| not)? (?:just |probably |really )?(?:have|'ve)|should've|i should|i'd change|would"
                    + " change|i wish i|i'd do|i would do|if i (?:had|did) it again|next time|regret|i'd forgotten|in the"
                    + " debrief|mistake (?:of|was) (?:me|mine)|the mistake|older self|younger self");
    static final Pattern LEARNED =
            words("learn(?:ed|t)|lesson|taught me|hindsight|looking back|differently|takeaway|took from"
                    + " (?:it|that|this)|i now|now i|my mistake|next time");
    static final Pattern NOW =
            words("since (?:then|that)|ever since|these days|nowadays|now|from then on|still|today|anymore"
                    + "|any more|never again|next time|going forward|has since|have since|afterwards i");
    static final Pattern REASON = words(
            "because|since|so that|cause|cos|as (?:i|we|he|she|they|it|the|that)|in order to|rather than|instead of|to"
                    + " make sure|so (?:they|we|i|it|nobody|that|the)|the reason|to avoid|to see|in case|otherwise");
    static final Pattern CHOICE = Pattern.compile("decided|chose|refused|stopped|switched|cancelled|postponed|picked");
    static final Pattern SPOKE = Pattern.compile(
            "told|called|rang|phoned|spoke|talked|explained|apologised|apologized|admitted|confronted|warned|showed|emailed");
    static final Pattern QUOTED = Pattern.compile("[\"“”]");
    static final Pattern TELLING =
            words("said|say|told|asked|ask|that|explained|showed|because|as|since|why|if|whether");
    static final Pattern WORDS_TOLD = words("that|if|whether|what|how|why|said|\"|:|it was|i'd|exactly");
    static final Pattern BETTER = words("mostly|decent|a lot (?:of|fewer|less|more)|more than|less"
            + " than|(?:was|were|is|are|got|went|became|felt|looked|ran) (?:[a-z]+"
            + " ){0,2}better|improved|improvement|faster|quicker|easier|smoother|calmer|fewer|worked (?:in"
            + " some|well|better|out)|helped|grew|increased|reduced|decreased|dropped|went"
            + " (?:well|away|up|down|smoothly)|success|successful|more [a-z]+|less"
            + " (?:stress|time|work|noise)|shorter|cheaper");
    static final Pattern MOVED = words(
            "fell|dropped|rose|grew|went (?:from|(?:up|down) (?:from|to|by))|increased|decreased|halved|doubled|tripled"
                    + "|came (?:down|up)|(?:was|were|is|are) (?:down|up)|improved|climbed|shrank");
    static final Pattern DOUBT =
            words("prove|proof|part of (?:that|it)|coincidence|can't say|couldn't say|to be fair|measured|probably"
                    + "|compared (?:with|to)|control group|alone");
    static final Pattern RISK = words("risk|risky|worst case|could have lost|the danger");
    static final Pattern NEW_HABIT =
            words("since (?:then|that)|these days|nowadays|now|from then on|next time|ever since|always");
    static final Pattern UNRESOLVED =
            words("still|dislike|hate|want|it|them|hope|doubt|miss|wonder|wish|laugh|can't|cannot");
    static final Pattern GAVE_UP =
            words("dropped|left out|had to wait|gave up|postponed|cut|skipped|without the|sacrificed");
    static final Pattern SPREAD =
            words("copied|others|other (?:teams?|shifts?|sites?|departments?|branches)|everyone|rest of|rolled out"
                    + "|taken up|took over|standard|colleagues|the whole|template");
    static final Pattern IF_NOT = words("if (?:not|that|it|he|she|they|this|nothing|there's no|i can't|i couldn't|we"
            + " can't)[^.]{0,60}(?:\\w+n't|not|no|still|again|goes on|refuse|fail|insist|keep)|otherwise|if not|worst"
            + " case|failing that|nothing and|unless|if (?:he|she|they|it) (?:still|insist|refuse|goes on|go"
            + " on|keeps|keep)\\w*");
    static final Pattern KNOW = words(
            "i'd know|i would know|know it worked|measure|metric|follow up|track|check (?:back|again|how|whether|in)"
                    + "|monitor|see whether|see if");
    static final Pattern ONCE =
            words("we(?:'ve)? had|real case|it happened|happens often|happened to me|version of (?:this|it)|"
                    + "i(?:'ve| have) (?:had|done|seen|been|learned|learnt)|last"
                    + " (?:year|month|summer|winter|spring)|once|happened to me|in my last");

    private static final Pattern AUXILIARY =
            words("was|were|had|did|could|would|should|have|has|am|'m|'d|know|think|feel|guess|believe"
                    + "|suppose|must|may|might|will|'ll");
    private static final Pattern PAST = Pattern.compile(Tense.PAST);
    private static final Pattern ALSO_PRESENT = words("read|put|cut|set|let|need|feed|speed|shut|split|spread|hit");

    private Said() {}

    /** Whether a clause says what somebody does as a rule. */
    static boolean isPresent(Clause clause) {
        String verb = clause.verbWord();
        return !AUXILIARY.matcher(verb).matches()
                && (!PAST.matcher(verb).matches() || ALSO_PRESENT.matcher(verb).matches());
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<![\\w])(?:" + words + ")(?![\\w])");
    }
}
