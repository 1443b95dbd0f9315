package dev.greenroom.scoring.star;

import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A main clause of a sentence; its numbers count the tokens of the unit.
 *
 * @param start where its subject begins
 * @param verb its finite verb
 * @param end behind its last word
 */
record Clause(Unit unit, int start, int verb, int end) {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 15;
    private static final Set<String> LOOSE_ENDS = Set.of(
            "then", "just", "also", "even", "really", "so", "too", "only", "still", "very", "quite", "not", "like",
            "mr", "mrs", "ms", "dr", "st", "this", "that", "those", "these", "ones", "rather", "instead", "all", "both",
            "such", "what", "how", "why", "said", "told", "asked", "who", "almost", "about", "maybe", "there", "well",
            "more", "most", "own", "same", "other", "much");
    private static final Set<String> LINKS = Set.of(
            "also",
            "then",
            "just",
            "still",
            "even",
            "only",
            "again",
            "too",
            "instead",
            "therefore",
            "already",
            "finally",
            "later",
            "first");
    private static final Set<String> WITH_OBJECT = Set.of(
            "put", "made", "gave", "took", "sent", "kept", "set", "left", "brought", "used", "bought", "told", "showed",
            "let", "wrote", "found", "got", "chose", "picked");
    private static final Set<String> PARTICLES =
            Set.of("off", "up", "down", "out", "over", "back", "away", "in", "through", "around");
    private static final Pattern UNCLEAR =
            Pattern.compile(".*(?<![\\w'])(?:you|your|yours|u+m+|u+h+m*|er+m*|hmm+|like|stuff|gonna|sort of|kind of|i"
                    + " mean|this|these|gimme|well|ok|okay|yeah|i think|i guess|i suppose|i mean|whatever|or something|and"
                    + " so on|and that)(?![\\w]).*|.*[\"“”\\[\\]*_…].*");

    String subject() {
        return word(start);
    }

    String verbWord() {
        return word(verb);
    }

    private String word(int token) {
        return unit.tokens().get(token).text().toLowerCase(Locale.ROOT);
    }

    /** As the candidate said it. */
    String text() {
        return text(start, end);
    }

    /** What is said of the subject, in lower case. */
    String predicate() {
        return Cue.fold(text(verb, end));
    }

    private String text(int from, int to) {
        List<Token> tokens = unit.tokens();
        return unit.text()
                .substring(
                        tokens.get(from).span().start(),
                        tokens.get(to - 1).span().end());
    }

    /** Whether it can be said back: neither clipped nor unclear without what stood around it. */
    boolean isWhole() {
        String text = text();
        int words = text.split("\\s+").length;
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && !UNCLEAR.matcher(Cue.fold(text)).matches()
                && beginsWell()
                && endsWell();
    }

    /** "I also went" leans on what was said before; "I put on the website" lacks what was put. */
    private boolean beginsWell() {
        boolean leans = IntStream.range(start + 1, verb).anyMatch(i -> LINKS.contains(word(i)))
                || verb + 1 < end && LINKS.contains(word(verb + 1));
        boolean lacks = WITH_OBJECT.contains(verbWord())
                && verb + 1 < end
                && unit.tokens().get(verb + 1).partOfSpeech() == PartOfSpeech.ADP
                && !word(verb + 1).equals("to");
        return !leans && !lacks;
    }

    private boolean endsWell() {
        Token last = unit.tokens().get(end - 1);
        if (LOOSE_ENDS.contains(word(end - 1))) {
            return false;
        }
        return switch (last.partOfSpeech()) {
            case ADJ -> unit.tokens().get(end - 2).partOfSpeech() != PartOfSpeech.DET;
            case NOUN, PROPN, NUM, SYM, PUNCT, ADV -> true;
            case PRON ->
                !Set.of("i", "we", "he", "she", "they", "my", "our", "their", "his", "its", "what", "who")
                        .contains(word(end - 1));
            case VERB -> end - 1 == verb || Set.of("to", "n't", "not").contains(word(end - 2));
            case ADP ->
                PARTICLES.contains(word(end - 1)) && isObject(unit.tokens().get(end - 2));
            default -> false;
        };
    }

    private static boolean isObject(Token token) {
        return token.partOfSpeech() == PartOfSpeech.PRON || token.partOfSpeech() == PartOfSpeech.NOUN;
    }
}
