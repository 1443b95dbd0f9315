package dev.greenroom.catalog.index;

import dev.greenroom.platform.text.SearchText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A search as it is carried out.
 *
 * @param typed what the reader wrote
 * @param text what is searched for: the same, or with its spelling mended
 */
public record SpelledQuery(SearchText typed, String text, List<Word> words) {

    public boolean isCorrected() {
        return !text.equals(typed.text());
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** As PostgreSQL's tsquery: all words, or any of them. */
    String tsquery(char operator) {
        return words.stream().map(Word::tsquery).collect(Collectors.joining(" " + operator + " "));
    }

    List<String> tsqueries() {
        return words.stream().map(Word::tsquery).toList();
    }

    /** @param open whether it also stands for every word that begins like it */
    record Word(String text, boolean open) {

        String tsquery() {
            var quoted = "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
            return open ? quoted + ":*" : quoted;
        }
    }
}
