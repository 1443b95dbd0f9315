package dev.greenroom.catalog.index;

import dev.greenroom.platform.text.SearchText;
import java.util.List;

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

    /**
     * Each word as PostgreSQL's tsquery.
     *
     * @param weights of the places where it may stand, as "ABC"; all if empty
     */
    List<String> tsqueries(String weights) {
        return words.stream().map(word -> word.tsquery(weights)).toList();
    }

    /** @param open whether it also stands for every word that begins like it */
    record Word(String text, boolean open) {

        String tsquery(String weights) {
            var quoted = "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
            var labels = (open ? "*" : "") + weights;
            return labels.isEmpty() ? quoted : quoted + ":" + labels;
        }
    }
}
