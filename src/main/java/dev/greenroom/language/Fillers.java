package dev.greenroom.language;

import java.util.List;
import java.util.regex.Pattern;

/** Words that fill a pause and say nothing: "um", "you know", "I mean". */
public final class Fillers {

    private static final String WORDS =
            "u+m+|u+h+m*|(?-i:[Ee]r+)|er+m+|(?-i:[Hh]mm+)|you know what i mean|you know(?=,)"
                    + "|(?<!\\b(?:let|lets|do|did|if|that|as|would|will) )you know(?! (?:the|how|what|that|who|where|why|when|if|about)\\b)"
                    + "|i mean(?! (?:it|that|business)\\b)|(?<!\\b(?:what|this|some|any|which|every) )(?:sort|kind) of|basically|literally"
                    + "|actually|or something(?! (?:like|else|similar)\\b)|and stuff(?! like\\b)|and things like that|so yeah"
                    + "|(?<!\\b(?:i|we|you|they|would|to|look|looked|feel|felt|sound|sounds) )like(?=,)";
    private static final Pattern FILLER = whole(WORDS);

    /** A filler with the comma behind it; at the end of a sentence with the one before it. */
    private static final Pattern PAUSE = Pattern.compile(
            "(?<![,\\s])[,\\s]*+" + FILLER + "(?=[.?!…]|$)|" + FILLER + ",?\\s*+", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTHING_ELSE = Pattern.compile(
            "^[^\\p{L}\\p{N}]*+(?:(?:you know how it is|" + WORDS
                    + "|so|okay|ok|alright|all right|well|right|yeah|yes|yep|no|anyways?|now|and|but|then|sure|cool|great|like"
                    + "|you know|you see|that's it|that was it|that's about it|that's that"
                    + "|(?:that's )?basically it|what can you do|let me (?:think|see)|where was i|what else"
                    + "|if that makes sense|does that make sense|hope that helps)\\b[^\\p{L}\\p{N}]*+)++$",
            Pattern.CASE_INSENSITIVE);

    private Fillers() {}

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\w'’-])(?:" + words + ")(?![\\w'’-])", Pattern.CASE_INSENSITIVE);
    }

    /** Where they stand, in order. */
    public static List<Span> in(String text) {
        return Span.all(FILLER.matcher(text));
    }

    /** Whether a text holds nothing but fillers and words that open or close a turn: "Okay, so.", "So yeah." */
    public static boolean only(String text) {
        return NOTHING_ELSE.matcher(text.replace('’', '\'')).find();
    }

    public static Fluent leftOutOf(String text) {
        List<Span> pauses = Span.all(PAUSE.matcher(text));
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (Span pause : pauses) {
            left.append(text, at, pause.start());
            at = pause.end();
        }
        return new Fluent(left.append(text, at, text.length()).toString(), pauses);
    }
}
