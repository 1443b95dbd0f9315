package dev.greenroom.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Some twenty thousand words and names common enough in English to be one piece to the sentence model. */
public final class CommonWords {

    private final Set<String> words;

    private CommonWords(Set<String> words) {
        this.words = words;
    }

    public static CommonWords load() {
        try (InputStream tokenizer = ModelFile.TOKENIZER.open()) {
            Set<String> words = new HashSet<>();
            JsonMapper.shared()
                    .readTree(tokenizer)
                    .at("/model/vocab")
                    .propertyNames()
                    .forEach(words::add);
            return new CommonWords(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param word in lower case */
    public boolean contains(String word) {
        return words.contains(word);
    }
}
