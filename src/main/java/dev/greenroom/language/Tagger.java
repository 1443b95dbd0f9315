package dev.greenroom.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Reads the part of speech of every word. */
public final class Tagger {

    private static final int LONGEST_WORD = 40;

    /** In words. The search for the best tags copies what it has so far at each word, so long texts are cut. */
    private static final int LONGEST_STRETCH = 400;

    private final POSModel model;
    private final ThreadLocal<POSTaggerME> taggers;

    private Tagger(POSModel model) {
        this.model = model;
        this.taggers = ThreadLocal.withInitial(() -> new POSTaggerME(this.model));
    }

    static Tagger load() {
        try (InputStream stream = ModelFile.PARTS_OF_SPEECH.open()) {
            return new Tagger(new POSModel(stream));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Token> tag(String sentence) {
        List<Span> words = Words.cut(sentence);
        String[] texts = words.stream()
                .map(word -> word.in(sentence))
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .toArray(String[]::new);
        String[] tags = tags(texts);
        List<Token> tokens = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            Span word = words.get(i);
            tokens.add(new Token(word, word.in(sentence), PartOfSpeech.of(tags[i])));
        }
        return tokens;
    }

    private String[] tags(String[] words) {
        return IntStream.iterate(0, start -> start < words.length, start -> start + LONGEST_STRETCH)
                .mapToObj(start -> Arrays.copyOfRange(words, start, Math.min(words.length, start + LONGEST_STRETCH)))
                .flatMap(stretch -> Arrays.stream(taggers.get().tag(stretch)))
                .toArray(String[]::new);
    }
}
