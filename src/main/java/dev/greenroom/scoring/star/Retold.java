package dev.greenroom.scoring.star;

import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns the candidate's words round, as an interviewer says them back: "I" becomes "you", "my" becomes "your". */
final class Retold {

    private static final Map<String, String> TURNED = Map.ofEntries(
            Map.entry("i", "you"),
            Map.entry("me", "you"),
            Map.entry("my", "your"),
            Map.entry("mine", "yours"),
            Map.entry("myself", "yourself"),
            Map.entry("we", "you"),
            Map.entry("us", "you"),
            Map.entry("our", "your"),
            Map.entry("ours", "yours"),
            Map.entry("ourselves", "yourselves"));
    private static final Map<String, String> AFTER_I = Map.of("was", "were", "am", "are", "'m", "'re", "’m", "’re");

    private Retold() {}

    /** The tokens from start (inclusive) to end (exclusive). */
    static String of(Unit unit, int start, int end) {
        List<Token> tokens = unit.tokens();
        StringBuilder told = new StringBuilder();
        int at = tokens.get(start).span().start();
        for (int i = start; i < end; i++) {
            Token token = tokens.get(i);
            told.append(unit.text(), at, token.span().start());
            told.append(turned(tokens, i, i == start));
            at = token.span().end();
        }
        return told.toString().replaceAll("\\s+", " ");
    }

    private static String turned(List<Token> tokens, int i, boolean first) {
        String word = tokens.get(i).text();
        String folded = word.toLowerCase(Locale.ROOT);
        String turned = TURNED.get(folded);
        if (turned != null) {
            return turned;
        }
        if (AFTER_I.containsKey(folded) && followsI(tokens, i)) {
            return AFTER_I.getOrDefault(folded, word);
        }
        return first && !isName(tokens.get(i)) ? folded.charAt(0) + word.substring(1) : word;
    }

    private static boolean followsI(List<Token> tokens, int verb) {
        int i = verb - 1;
        while (i > 0 && tokens.get(i).partOfSpeech() == PartOfSpeech.ADV) {
            i--;
        }
        return i >= 0 && tokens.get(i).text().equalsIgnoreCase("i");
    }

    private static boolean isName(Token token) {
        boolean small = Set.of("the", "a", "an", "he", "she", "they", "it", "his", "her", "their", "no", "two", "three")
                .contains(token.text().toLowerCase(Locale.ROOT));
        boolean capitals =
                token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
        return !small && !token.text().endsWith("ing") && (token.partOfSpeech() == PartOfSpeech.PROPN || capitals);
    }
}
