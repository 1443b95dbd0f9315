package dev.greenroom.reading;

import java.util.List;

/** The candidate's own words, not too many of them. */
final class Quote {

    private static final int MOST_WORDS = 40;

    private Quote() {}

    static String of(String sentence) {
        List<String> words = List.of(sentence.strip().split("\\s+"));
        return words.size() <= MOST_WORDS
                ? String.join(" ", words)
                : String.join(" ", words.subList(0, MOST_WORDS)) + " …";
    }
}
