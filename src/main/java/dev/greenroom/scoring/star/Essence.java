package dev.greenroom.scoring.star;

import java.util.regex.Pattern;

/**
 * What a question asks for, without the phrases that open nearly every one: "deliver bad news to a customer" of "Tell me
 * about a time when you had to deliver bad news to a customer."
 */
final class Essence {

    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:please|so|now|okay|ok|and|can|could|would|will|you've|you|tell|us|me|about|give|describe|share|walk|through"
                    + "|talk|think|of|back|to|recall|an|a|the|one|some|examples?|instance|occasion|moment|specific|times?"
                    + "|situation|case|when|where|in|which|that|have|had|has|your|it|is|was|were|there|been|ever|did|how|do"
                    + "|what|with|from|career|work|job|last|at|for|on|i'd|like|hear|something)[\\s,.:;?]++)++",
            Pattern.CASE_INSENSITIVE);

    private Essence() {}

    /** The question itself where nothing else would be left. */
    static String of(String question) {
        String rest = OPENING.matcher(question.replace('’', '\'')).replaceFirst("");
        return rest.strip().contains(" ") ? rest : question;
    }
}
