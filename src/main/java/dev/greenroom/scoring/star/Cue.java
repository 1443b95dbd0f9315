package dev.greenroom.scoring.star;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns of phrase that hint at what a sentence does. Hints, not verdicts: the fitted labeller weighs them. */
enum Cue {
    I("i"),
    MY("my|me|mine|myself"),
    WE("we|us|our|ours"),
    YOU("you|your|people|one|everyone|everybody"),
    THEY("they|them|their|he|she|him|her|his"),
    I_DID("i(?:'d)?(?: (?:then|also|just|first|quickly|personally|still|even|only|never))? (?:" + Tense.PAST + ")"),
    WE_DID("we(?: (?:then|also|just|first|still|even|only|all))? (?:" + Tense.PAST + ")"),
    THEY_DID("(?:they|he|she|who)(?: (?:then|also|just|still|even|only))? (?:" + Tense.PAST + ")"),
    THEN_DID("(?:^|and |, |then |; )(?:" + Tense.PAST + ")"),
    PAST(Tense.PAST + "|was|were|had|wasn't|weren't|hadn't|didn't"),
    WAS("was|were|wasn't|weren't|'d been|had been"),
    IS("is|are|am|'s|'re|'m|isn't|aren't|do|does|don't|doesn't|have|has|haven't|hasn't"),
    HAD("had|hadn't|have"),
    THERE_WAS("there(?: was| were|'d been| had been|'s| is| are)"),
    I_WAS("i was|i'd been|i had been|i am|i'm"),
    WOULD("would|wouldn't|i'd|we'd|you'd|could|might"),
    I_WOULD("i'd|i would|i'll|i will"),
    SHOULD("should|must|have to|has to|need to|needs to|has got to|'ve got to|gotta|ought to"),
    CAN("can|can't|cannot"),
    IF("if|when|whenever|unless|suppose"),
    NOT("not|no|never|nobody|nothing|none|n't|without|neither|nor"),
    HAD_TO("had to|needed to|was to|were to|was supposed to|had got to"),
    MY_JOB("my (?:job|task|role|goal|target|brief|responsibility|part|aim|objective|remit)|(?:was|am|'m|were)"
            + " (?:responsible|accountable|in charge|tasked|asked|told to|given|on call|the"
            + " (?:lead|owner|manager))|i(?:'d)? (?:owned|own|volunteered|offered|took (?:it|this|that|on)|take"
            + " it|led|ran)|asked me to|gave me|put me in charge|fell to me|up to me|handed (?:it )?to me"),
    GOAL("goal|target|aim|objective|deadline|wanted to|want to|aimed to|intended|hoping to|meant to|supposed to|the"
            + " point was|promised|budget|limit"),
    DUE("by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the"
            + " end|next|noon|midnight|january|february|march"
            + "|april|may|june|july|august|september|october|november|december|christmas|easter|\\d+)|within"
            + " (?:a|an|two|three|four|five|six|the|\\d+)|before the|in time for|under"
            + " (?:a|an|two|three|four|five|\\d+)"),
    BECAUSE("because|since|so that|cause|cos|as a result of|in order to|rather than|instead of|to make sure|so they|so"
            + " we|so i|so it|so nobody|which meant|the reason|to avoid|to see|to check|in case"),
    DECIDED("decided|chose|agreed|realised|realized|noticed|found|figured|thought|picked|worked out|suspected|checked"),
    SPOKE("i(?:'d)? (?:asked|told|said|called|rang|phoned|emailed|explained|showed|wrote|suggested|proposed|offered|met"
            + "|spoke|talked|listened|sat|walked|apologised|apologized|admitted)"),
    SAID("said|asked|told|replied|thanked|complained|wrote back|says|agreed"),
    FIRST("first|firstly|to begin with|to start|started by|step one|the first thing"),
    THEN("then|next|after that|second|secondly|third|thirdly|later|afterwards|meanwhile|finally|once|from there"),
    OUTCOME("in the end|as a result|result|eventually|ended up|turned out|outcome|so far|to this day|overall|all in all"
            + "|finally|thanks to|worked|in total|at the end|by the end|paid off"),
    CHANGED(
            "fell|dropped|rose|cut|reduced|improved|increased|grew|halved|doubled|tripled|saved|went"
                    + " (?:from|up|down|live|through|to)|down to|up to|down by|up by|fewer|less|more"
                    + " than|faster|slower|better|came (?:down|back|in)|became|gained"
                    + "|lost|won|signed|renewed|shipped|launched|delivered|passed|finished|closed|recovered|fixed|stopped|kept|stayed"),
    SINCE_THEN("since|since then|ever since|these days|nowadays|now|from then on|still|today|again|going forward|next"
            + " time|afterwards"),
    NONE_LEFT("zero|none|nobody|no one|nothing|not one|never again|no"
            + " (?:more|further|complaints|refunds|incidents|errors|one)"),
    LEARNED("learned|learnt|lesson|taught me|learning|in hindsight|looking back|differently|i now|now i|i'd"
            + " do|takeaway|realised that|mistake was"),
    PRAISED(
            "thanked|praised|happy|pleased|delighted|satisfied|impressed|feedback|positive|proud|success|successful|success|promoted|award|grateful|congratulated|appreciated|liked|loved|well"
                    + " received|complimented|glad"),
    OPINION("i think|i believe|i feel|in my (?:view|opinion|experience)|i would say|i'd say|i suppose|i guess|it's"
            + " about|it depends|i always|you always|always|usually|generally|typically|often|every day|most"
            + " people|nobody likes"),
    MATTERS("important|importance|essential|key|crucial|vital|matters|most important|best practice|communication is"),
    YOU_MUST("you (?:just|have|need|must|should|can|can't|cannot|get|know|don't|never|always|could)|one"
            + " (?:has|must|should|can)|you've got to|you're"),
    BOAST(
            "(?<![.,])(?:1(?:0[1-9]|[1-9]\\d)|[2-9]\\d\\d|\\d,?\\d{3}) ?(?:%|percent|per cent)|\\d+x(?:'d|ed)?|ten x|tenfold"
                    + "|top (?:one|two|five|\\d+) ?(?:%|percent|per cent)|(?:best|fastest|greatest|top) (?:hire|performer|in the|of the"
                    + " best|ever|(?:he|she|they)(?:'d| had| has| have)? ever)|number one(?! (?:priority|rule|concern|reason))"
                    + "|better than any(?:one|body)|single-?handed(?:ly)?|world-?class|second to none|unmatched|unrivalled|unparalleled"
                    + "|game-?changer|genius|superstar|rock ?star|ninja|guru|visionary|revolutioni[sz]ed|skyrocketed|smashed it"
                    + "|crushed it|unstoppable|(?:natural|born)(?:-born)? leader|synerg(?:y|ies)|speaks? for (?:itself|themselves)"),
    I_AM("i'm (?:a|an|very|always|good|really|just|proud|used)|i am (?:a|an|very|always|good|proud)|i always|i"
            + " never|i give"),
    ANSWERING("an example|a time when|example of|the one i|one time|there was (?:a|one) time|good question|to answer|i"
            + " can do that|let me|comes to mind|i'll use|that would be|so this was|okay so|a good one|i"
            + " remember"),
    CASUAL("like|you know|yeah|right|okay|well"),
    MONEY_OR_PERCENT("percent|per cent|pounds|dollars|euros|grand|million|thousand|k|%|[£$€]"),
    FROM_TO("from [^.,;]{1,40} to [^.,;]{1,40}|instead of \\d+|down to|up to|became"),
    TIME(
            "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|last"
                    + " (?:year|week|month|spring|summer|autumn|winter)|years? ago|months? ago|weeks?"
                    + " ago|(?:19|20)\\d\\d|q[1-4]|morning|evening|night|noon|when i (?:was|worked|joined|started)"),
    PLACE("at (?:a|an|the|my)|in"
            + " (?:a|an|my|our)|worked|working|company|team|client|customer|customers|department|school|ward|office"),
    TROUBLE(
            "problem|issue|broke|broken|failed|failing|error|errors|wrong|missing|late|angry|upset|complaint|complaints|risk|lost"
                    + "|couldn't|stuck|down|crash|crashed|slow|conflict|refused|difficult|trouble|unhappy|worried");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Pattern pattern;

    Cue(String words) {
        this.pattern = Pattern.compile("(?<![\\w'])(?:" + words + ")(?![\\w])");
    }

    /** How often it occurs, counted up to three. */
    int count(String lowerCase) {
        Matcher matcher = pattern.matcher(lowerCase);
        int count = 0;
        while (count < 3 && matcher.find()) {
            count++;
        }
        return count;
    }

    boolean in(String lowerCase) {
        return pattern.matcher(lowerCase).find();
    }

    /** Lower case with straight apostrophes, as the patterns expect. */
    static String fold(String text) {
        return SPACE.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ");
    }
}
