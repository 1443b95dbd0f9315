package dev.greenroom.scoring.keypoint;

import dev.greenroom.scoring.TechnicalFacts.Design;
import java.util.regex.Pattern;

/** Notes which sides of a design an answer touches: hints for the candidate, worth no points. */
final class DesignReader {

    private static final Pattern REQUIREMENTS = words("requirements?|functional|non-functional|use"
            + " cases?|assum(?:e|ing|ptions?)|clarif(?:y|ied|ying)|constraints?|in scope|out of scope|must"
            + " (?:support|handle)|needs? to (?:support|handle)|slas?|latency target");
    private static final Pattern ESTIMATES = words(
            "(?<![\\d,.])\\d[\\d,.]*+\\s?(?:k|m|million|billion|thousand)?\\s?(?:requests?|reads?|writes?|users?|events?|messages?|rows?|queries|qps|rps|tps|bytes|kb|mb|gb|tb|pb|ms|milliseconds)|per"
                    + " (?:second|day|month)|back[- ]of[- ](?:the[- ])?envelope|roughly \\d\\w*|about"
                    + " \\d\\w*|estimate[sd]?|capacity");
    private static final Pattern COMPONENTS = words("services?|database|cache|queues?|load"
            + " balancers?|gateway|api|workers?|cdn|replicas?|shards?|partitions?|index(?:es)?|tables?|schema|object"
            + " store|message broker|scheduler|client|server");
    static final Pattern TRADE_OFFS = words("trade-?offs?|at the (?:cost|expense) of|on the other hand|whereas|in"
            + " exchange|downsides?|drawbacks?|depends on|instead of|rather than|the price is|we lose|consistency"
            + " (?:over|versus|vs)|availability (?:over|versus|vs)");
    private static final Pattern FAILURE_MODES = words(
            "fail(?:s|ed|ure|ures|over)?|outages?|crash(?:es)?|retr(?:y|ies)|timeouts?|idempoten(?:t|cy|ce)|dead[-"
                    + " ]letter|circuit breakers?|degrade[sd]?|backups?|recover(?:y|s)?|goes"
                    + " down|unavailable|backpressure|rate limit(?:s|ing)?|monitor(?:ing)?|alerts?");

    private DesignReader() {}

    static Design read(String answer) {
        return new Design(
                REQUIREMENTS.matcher(answer).find(),
                ESTIMATES.matcher(answer).find(),
                COMPONENTS.matcher(answer).find(),
                TRADE_OFFS.matcher(answer).find(),
                FAILURE_MODES.matcher(answer).find());
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
