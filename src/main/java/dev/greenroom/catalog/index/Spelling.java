package dev.greenroom.catalog.index;

import dev.greenroom.catalog.index.SpelledQuery.Word;
import dev.greenroom.language.Vocabulary;
import dev.greenroom.platform.text.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a query with the words of the library at hand. */
final class Spelling {

    /** Guessing costs about a millisecond a word, and a text with more unknown words is not a matter of spelling. */
    private static final int MOST_CORRECTIONS = 4;

    private static final int SHORTEST_UNFINISHED = 3;
    private static final int LONG = 7;

    private final Vocabulary vocabulary;
    private final Predicate<String> isEnglish;

    /** @param isEnglish whether a word that the library lacks is a word all the same, and no mistake */
    Spelling(Vocabulary vocabulary, Predicate<String> isEnglish) {
        this.vocabulary = vocabulary;
        this.isEnglish = isEnglish;
    }

    /** Takes the words as they are typed. */
    SpelledQuery literal(SearchText typed) {
        return new SpelledQuery(typed, typed.text(), words(typed.words()));
    }

    /** Puts the nearest word of the library in the place of words that are neither in it nor English. */
    SpelledQuery correct(SearchText typed) {
        var text = typed.text();
        var spelled = new ArrayList<String>();
        var corrections = 0;
        for (var word : words(typed.words())) {
            var guess = word.open() || isKnown(word.text()) || corrections == MOST_CORRECTIONS
                    ? word.text()
                    : vocabulary.nearest(word.text()).orElse(word.text());
            if (!guess.equals(word.text())) {
                corrections++;
                text = replace(text, word.text(), guess);
            }
            spelled.add(guess);
        }
        return new SpelledQuery(typed, text, words(spelled));
    }

    private List<Word> words(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Word(words.get(i), isOpen(words.get(i), i == words.size() - 1)))
                .toList();
    }

    /** A long word is open because "postgres" should find PostgreSQL; the last one, because it may not be finished. */
    private boolean isOpen(String word, boolean last) {
        return vocabulary.hasStart(word)
                && (word.length() >= LONG || last && word.length() >= SHORTEST_UNFINISHED && !vocabulary.knows(word));
    }

    private boolean isKnown(String word) {
        return vocabulary.knows(word) || isEnglish.test(word);
    }

    private static String replace(String text, String word, String guess) {
        return Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(guess));
    }
}
