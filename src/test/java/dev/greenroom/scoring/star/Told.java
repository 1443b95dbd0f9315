package dev.greenroom.scoring.star;

import dev.greenroom.language.Embedding;
import dev.greenroom.language.Fillers;
import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.language.Span;
import dev.greenroom.language.Token;
import dev.greenroom.language.Words;
import dev.greenroom.scoring.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Stories as the rules see them, put together without a language model. A word's part of speech is written behind it
 * ("fell/VERB"); what has none is a number, a name if it has a capital inside the sentence, or a noun.
 */
final class Told {

    private static final Embedding NO_MEANING = Embedding.of(new float[] {1});
    private static final Pattern TAG = Pattern.compile("(\\S+)/([A-Z]{3,5})\\b");

    private Told() {}

    static Story story(Labelled... sentences) {
        return Story.of(List.of(sentences), false, 0.5);
    }

    static Story plan(Labelled... sentences) {
        return Story.of(List.of(sentences), true, 0.5);
    }

    static Labelled situation(String text) {
        return likely(text, 1, 0, 0, 0);
    }

    static Labelled task(String text) {
        return likely(text, 0, 1, 0, 0);
    }

    static Labelled action(String text) {
        return likely(text, 0, 0, 1, 0);
    }

    static Labelled result(String text) {
        return likely(text, 0, 0, 0, 1);
    }

    static Labelled nothing(String text) {
        return new Labelled(unit(text), Component.NONE, 1, new double[4], 0);
    }

    /** With the probability of each part; the first that is most probable is its label. */
    static Labelled likely(String text, double... parts) {
        int best = 0;
        for (int part = 1; part < parts.length; part++) {
            best = parts[part] > parts[best] ? part : best;
        }
        return new Labelled(unit(text), Component.values()[best], 1, parts, 0.5);
    }

    static Labelled withSubstance(String text, double substance) {
        Labelled one = action(text);
        return new Labelled(one.unit(), one.component(), 1, one.marginals(), substance);
    }

    /** The text made as long as that with a word that says nothing. */
    static String padded(String text, int words) {
        return text + " word".repeat(words - Words.count(text));
    }

    static Unit unit(String tagged) {
        return unit(tagged, Unit.Form.PLAIN);
    }

    static Unit unit(String tagged, Unit.Form form) {
        String text = untagged(tagged);
        return Unit.of(new Span(0, text.length()), text, Fillers.leftOutOf(text), tokens(tagged), NO_MEANING, form);
    }

    static List<Token> tokens(String tagged) {
        Map<String, PartOfSpeech> tags = new HashMap<>();
        TAG.matcher(tagged).results().forEach(tag -> tags.put(tag.group(1), PartOfSpeech.valueOf(tag.group(2))));
        String text = untagged(tagged);
        return Words.cut(text).stream()
                .map(word -> new Token(word, word.in(text), tags.getOrDefault(word.in(text), guess(word, text))))
                .toList();
    }

    private static String untagged(String tagged) {
        return TAG.matcher(tagged).replaceAll("$1");
    }

    private static PartOfSpeech guess(Span word, String text) {
        char first = text.charAt(word.start());
        if (Character.isDigit(first)) {
            return PartOfSpeech.NUM;
        }
        if (!Character.isLetter(first)) {
            return PartOfSpeech.PUNCT;
        }
        boolean name = Character.isUpperCase(first) && word.start() > 0 && word.length() > 1;
        return name ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
    }
}
