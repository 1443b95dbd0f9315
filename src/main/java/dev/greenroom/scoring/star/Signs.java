package dev.greenroom.scoring.star;

import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.language.Token;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stands out in a sentence, counted once for all rules.
 *
 * @param cues how often each occurs, counted up to three; those that do not occur are not in it
 * @param figures how many it holds that are more than a year or the word "one"
 * @param names words that name something, but for the first word
 */
record Signs(Map<Cue, Integer> cues, int figures, int names) {

    static Signs of(String folded, List<Token> tokens) {
        Map<Cue, Integer> cues = new EnumMap<>(Cue.class);
        for (Cue cue : Cue.values()) {
            int count = cue.count(folded);
            if (count > 0) {
                cues.put(cue, count);
            }
        }
        return new Signs(cues, Figures.count(folded), names(tokens));
    }

    int count(Cue cue) {
        return cues.getOrDefault(cue, 0);
    }

    private static int names(List<Token> tokens) {
        return (int) tokens.stream()
                .skip(1)
                .filter(token -> token.partOfSpeech() == PartOfSpeech.PROPN)
                .count();
    }
}
