package dev.greenroom.scoring.star;

import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The hand-made features of one sentence by itself: cues, parts of speech, figures, form. */
final class Grammar {

    private static final List<PartOfSpeech> PARTS = List.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.VERB,
            PartOfSpeech.AUX,
            PartOfSpeech.PRON,
            PartOfSpeech.PROPN,
            PartOfSpeech.NUM,
            PartOfSpeech.ADJ,
            PartOfSpeech.ADV,
            PartOfSpeech.ADP);
    private static final List<String> FORM = List.of(
            "length",
            "fragment",
            "verbless",
            "digits",
            "question",
            "quote",
            "bullet",
            "ends in colon",
            "starts with I",
            "starts with we",
            "starts with so or and",
            "starts with the",
            "starts with it",
            "commas",
            "odd joints");
    private static final Map<PartOfSpeech, Set<PartOfSpeech>> ODD_AFTER = Map.of(
            PartOfSpeech.DET,
            EnumSet.of(
                    PartOfSpeech.AUX,
                    PartOfSpeech.VERB,
                    PartOfSpeech.SCONJ,
                    PartOfSpeech.CCONJ,
                    PartOfSpeech.DET,
                    PartOfSpeech.ADP),
            PartOfSpeech.ADP,
            EnumSet.of(PartOfSpeech.AUX, PartOfSpeech.VERB, PartOfSpeech.CCONJ),
            PartOfSpeech.CCONJ,
            EnumSet.of(PartOfSpeech.CCONJ),
            PartOfSpeech.NOUN,
            EnumSet.of(PartOfSpeech.DET, PartOfSpeech.PRON),
            PartOfSpeech.ADJ,
            EnumSet.of(PartOfSpeech.PRON, PartOfSpeech.DET, PartOfSpeech.VERB));
    private static final Pattern DIGITS = Pattern.compile("\\d");

    static final List<String> NAMES = names();

    private Grammar() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Cue cue : Cue.values()) {
            names.add(cue.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        PARTS.forEach(part -> names.add("share of " + part));
        names.addAll(FORM);
        return List.copyOf(names);
    }

    static double[] of(String folded, int wordCount, List<Token> tokens, Signs signs) {
        double[] features = new double[NAMES.size()];
        int at = 0;
        for (Cue cue : Cue.values()) {
            features[at++] = Math.sqrt(signs.count(cue));
        }
        int words = Math.max(1, wordCount);
        for (PartOfSpeech part : PARTS) {
            features[at++] = 3.0 * count(tokens, part) / Math.max(1, tokens.size());
        }
        boolean verbless = count(tokens, PartOfSpeech.VERB) + count(tokens, PartOfSpeech.AUX) == 0;
        features[at++] = Math.log(words) / 2;
        features[at++] = yes(words < 5);
        features[at++] = yes(verbless);
        features[at++] = yes(DIGITS.matcher(folded).find());
        features[at++] = yes(folded.endsWith("?"));
        features[at++] = yes(folded.indexOf('"') >= 0 || folded.indexOf('“') >= 0);
        features[at++] = yes(folded.startsWith("- ") || folded.startsWith("* ") || folded.startsWith("• "));
        features[at++] = yes(folded.endsWith(":"));
        features[at++] = yes(folded.startsWith("i ") || folded.startsWith("i'"));
        features[at++] = yes(folded.startsWith("we ") || folded.startsWith("we'"));
        features[at++] = yes(folded.startsWith("so ") || folded.startsWith("and "));
        features[at++] = yes(folded.startsWith("the "));
        features[at++] = yes(folded.startsWith("it ") || folded.startsWith("that "));
        features[at++] = Math.log1p(folded.chars().filter(c -> c == ',').count()) / 2;
        features[at] = 10.0 * oddJoints(tokens) / (tokens.size() + 5);
        return features;
    }

    /** How often two words meet that hardly ever do in English, as when words are strewn at random. */
    static int oddJoints(List<Token> tokens) {
        int odd = 0;
        for (int i = 1; i < tokens.size(); i++) {
            PartOfSpeech before = tokens.get(i - 1).partOfSpeech();
            PartOfSpeech here = tokens.get(i).partOfSpeech();
            if (ODD_AFTER.getOrDefault(before, Set.of()).contains(here)) {
                odd++;
            }
        }
        return odd;
    }

    private static double yes(boolean holds) {
        return holds ? 1 : 0;
    }

    private static long count(List<Token> tokens, PartOfSpeech part) {
        return tokens.stream().filter(token -> token.partOfSpeech() == part).count();
    }
}
