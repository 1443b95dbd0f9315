package dev.greenroom.scoring.star;

import java.util.regex.Pattern;

/** Turns of phrase that show what a question is after and what an answer has said already. */
final class Said {

    static final Pattern PERSUASION =
            words("convinc\\w*|persua\\w*|influenc\\w*|(?:win|won)(?: [a-z]+){0,4} over|buy-in");
    static final Pattern FAILURE =
            words("mistakes?|failed|failure|regret|missed (?:a|your)|let (?:somebody|someone) down|(?:you|something)"
                    + " broke|(?:you|something) got wrong|not proud|critici\\w+|feedback|found lacking");

    static final Pattern NOTHING_COMES_TO_MIND =
            words("(?:can't|cannot|can not|couldn't) (?:[a-z]+ ){0,2}think of|nothing comes to mind");
    static final Pattern VAGUE = words("tried (?:a few|some|several|various|different|many|everything|things|my"
            + " best|to (?:be|stay|help))|(?:organised|arranged|sorted|changed|worked"
            + " out|fixed) (?:something|some things|a few things|things|everything)|dealt"
            + " with|handled|helped|supported|calmed|took care of|looked into|looked after|worked hard|made (?:some|a"
            + " few|the) changes|raised it|(?:talked|spoke) (?:to|with)"
            + " (?:both|everyone|everybody|all|people|them|him|her)|explained (?:it|everything|that|the"
            + " situation)|coordinated|kept calm|stayed calm|cracked on|got on with it|did what i could|did my"
            + " (?:best|part)|got (?:it|them) going");
    static final Pattern REASON = words(
            "because|since|so that|cause|cos|as (?:i|we|he|she|they|it|the|that)|in order to|rather than|instead of|to"
                    + " make sure|so (?:they|we|i|it|nobody|that|the)|the reason|to avoid|to see|in case|otherwise");
    static final Pattern BETTER = words("better|improved|improvement|faster|quicker|easier|calmer");
    static final Pattern GOOD =
            words("(?:was|were|is|are|'s|went|gone|got|gets|became|felt|feels|looked|ran|runs|worked|works|seemed)(?:"
                    + " [a-z]+){0,2}"
                    + " (?:better|faster|quicker|easier|smoother|calmer|shorter|cheaper|positive|acceptabl[ey]|good|fine|okay|ok|useful|successful|smoothly|well|a"
                    + " success)|better (?:after|than|now)|improved|improvement|worked (?:in some|out)|decent|a lot"
                    + " (?:of|fewer|less|more)|mostly|helped|well received|appreciated|(?:good|great) progress|more and"
                    + " more");
    static final Pattern FIGURE_OF_SPEECH = words(
            "(?:good|great|useful|positive|decent) (?:wake-up|idea|lesson|thing|day|experience|sign|point|start|question|time)");
    static final Pattern NOT = words("not|never|nobody|no|[a-z]*n't");
    static final Pattern MOVED = words(
            "fell|dropped|rose|grew|went (?:from|(?:up|down) (?:from|to|by))|increased|decreased|halved|doubled|tripled"
                    + "|came (?:down|up)|(?:was|were|is|are) (?:down|up)|improved|climbed|shrank");
    static final Pattern OTHER_CAUSES = words(
            "prove|proof|part of (?:that|it)|coincidence|can't say|couldn't say|to be fair|measured|probably"
                    + "|compared (?:with|to)|with and without|not (?:only|just|all)|partly|in part|other things|at the same time|control group|other measures|that alone|pilot|trial|split");

    static final Pattern HARD = words(
            "hard|harder|hardest|difficult\\w*|struggl\\w*|tricky|trickiest|worst|tough\\w*|challeng\\w*|scar(?:y|ed)|nervous|afraid|painful|awkward|dread\\w*|ashamed|embarrass\\w*|the"
                    + " trouble|horrible");
    static final Pattern HINDSIGHT =
            words("should(?:n't| not)? (?:just |probably |really )?(?:have|'ve)|should've|could(?:'ve| have)"
                    + " (?:pushed|asked|told|said|done|started|checked|spoken|warned|called|planned)|i should|i'd"
                    + " change|would change|i wish i|i'd do|i would do|i would have|if i (?:had|did) it again|next"
                    + " time|regret|i'd forgotten|in the debrief|mistake (?:of|was) (?:me|mine)|the mistake|older"
                    + " self|younger self|same again|my error|what i changed");
    static final Pattern LEARNED =
            words("learn(?:ed|t)|lesson|taught me|hindsight|looking back|differently|different is|takeaway|took from"
                    + " (?:it|that|this)|i now|now i|my mistake|these days i");
    static final Pattern NOW = words(
            "since|ever since|these days|nowadays|now|from then on|still|today|always|i try to|i make sure|first thing i|anymore|any more|never again|next"
                    + " time|going forward|has since|have since|afterwards i|every (?:time|day|week|month|year)|again");
    /** What is done since, as an answer may end. */
    static final Pattern SINCE = words(
            "since then|ever since|these days|nowadays|from then on|i (?:now|always|still|try to|make sure)"
                    + "|now (?:i|we)|first thing i|never again|next time|every (?:time|day|week|month|year)|(?:has|have|'ve|'s) [a-z]+ since");

    static final Pattern PLAN_B = words("otherwise|if not|worst case|plan b|failing that|unless|backup plan");
    static final Pattern IF_NOT = words("otherwise|if not|worst case|plan b|failing that|unless|if"
            + " (?:that|it|he|she|they|this|nothing|nobody|there's no|i can't|i couldn't|we can't)");
    static final Pattern KNOW = words(
            "i'd know|i would know|know it worked|measure|metric|follow up|track|check (?:back|again|how|whether|in)"
                    + "|monitor|see whether|see if");
    static final Pattern ONCE =
            words("we(?:'ve)? had|real case|it happened|happened to me|version of (?:this|it)|i(?:'ve| have) (?:had"
                    + " (?:that|this|it|one)|done (?:that|this|it)|seen (?:that|this|it)|been there)|last"
                    + " (?:year|month|summer|winter|spring)|in my last");

    private Said() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?<![\\w])(?:" + words + ")(?![\\w])");
    }
}
