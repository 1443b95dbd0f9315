package dev.greenroom.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Reads the part of speech of every word. */
public final class Tagger {

    private static final int LONGEST_WORD = 40;

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
        String[] tags = texts.length == 0 ? texts : taggers.get().tag(texts);
        List<Token> tokens = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            Span word = words.get(i);
            tokens.add(new Token(word, word.in(sentence), PartOfSpeech.of(tags[i])));
        }
        return tokens;
    }
}
