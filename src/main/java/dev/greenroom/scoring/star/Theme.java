package dev.greenroom.scoring.star;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a question is after, and what is asked next where a story is complete; the first that fits. */
enum Theme {
    REJECTED("turned down|rejected|not accepted", List.of(Probe.DIFFERENTLY, Probe.LEARNT)),
    FEEDBACK("critici|feedback|hard to hear", List.of(Probe.APPLIED, Probe.LEARNT, Probe.FAIR)),
    INCIDENT("incident|outage|production|crisis|emergency|critical problem", List.of(Probe.PREVENT, Probe.DIFFERENTLY)),
    FOUND("root cause|bug|recurring|investigat", List.of(Probe.PREVENT, Probe.DIFFERENTLY)),
    FAILURE(
            "mistake|fail|wrong|regret|missed|underestimat|(?:you|something) broke|let (?:somebody|someone)"
                    + " down|badly|to plan|lost|not proud",
            List.of(Probe.APPLIED, Probe.PREVENT, Probe.DIFFERENTLY)),
    LEARNING(
            "learn|skill|comfort zone|adapt|technology|taught you|didn't know|did not know",
            List.of(Probe.APPLIED, Probe.DIFFERENTLY)),
    CUSTOMER(
            "customer|client|guest|patient\\b|passenger|parent|complain|caller|visitor|bad news|unhappy",
            List.of(Probe.DIFFERENTLY, Probe.HOLDS)),
    PERSUASION(
            "convinc|persua|influenc|win over|won over|resist|push(?:ed)? back|stand(?:ing)? up"
                    + "|sell|negotiat|did not want|preferred|trust of|s(?:ome)?body's trust",
            List.of(Probe.IF_REFUSED, Probe.DIFFERENTLY)),
    CONFLICT(
            "conflict|disagree|argu|along|get on|difficult"
                    + " (?:person|colleague|boss|relation)|tens|clash|impartial|relationship|dreading|embarrass",
            List.of(Probe.RELATION, Probe.DIFFERENTLY, Probe.VOUCH)),
    TEACHING(
            "teach|taught|coach|mentor|develop s|train|struggl|child|younger",
            List.of(Probe.WITHOUT_YOU, Probe.DIFFERENTLY)),
    SCARCITY(
            "(?:little|no|tight|limited) (?:money|budget|resources)|budget|few resources|no resources|improvis",
            List.of(Probe.WITH_MORE)),
    PRESSURE(
            "deadline|little time|short notice|tight|pressure|impossible",
            List.of(Probe.OUT_OF_TIME, Probe.DIFFERENTLY)),
    PRIORITIES("priorit|workload|resources|imperfect|several|at once", List.of(Probe.GAVE_UP, Probe.DIFFERENTLY)),
    JUDGEMENT(
            "decision|decid|gut|judg|dilemma|ethic|integrity|honest|before you|incomplete|stopp?ed|to"
                    + " stop|choose|chose|right|confiden|compromise|standard|admit|promise|fairly|easy money|risk",
            List.of(Probe.DIFFERENTLY, Probe.RISK, Probe.HOW_SURE)),
    IMPROVEMENT(
            "improv|process|better|sav|automat|initiative|beyond|chang|introduc|invent|idea|suggest|design|efficien",
            List.of(Probe.HOLDS, Probe.DIFFERENTLY, Probe.SPREAD)),
    LEADERSHIP(
            "led (?:a|an|the|your)|lead\\b|team|delegat|responsib|charge|organis|project|muddle",
            List.of(Probe.DIFFERENTLY, Probe.TAKEN_TO)),
    OTHER("", List.of(Probe.DIFFERENTLY));

    private final Pattern words;
    private final List<Probe> probes;

    Theme(String words, List<Probe> probes) {
        this.words = Pattern.compile("\\b(?:" + words + ")");
        this.probes = probes;
    }

    static Theme of(String question) {
        String folded = Cue.fold(question);
        return Arrays.stream(values())
                .filter(theme -> theme.words.matcher(folded).find())
                .findFirst()
                .orElse(OTHER);
    }

    List<Probe> probes() {
        return probes;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
