package dev.greenroom.language;

import static dev.greenroom.language.EditDistance.MISTAKE;
import static dev.greenroom.language.EditDistance.SLIP;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** The words of some texts, in lower case, and which of them somebody meant who typed another. */
public final class Vocabulary {

    private static final int SHORTEST_CORRECTED = 4;
    private static final int SHORTEST_CUT_OFF = 6;

    private final NavigableMap<String, Integer> words;
    private final Map<String, List<String>> byStem;
    private final List<Candidate> correctable;

    /** @param words with the number of texts that each is in */
    public Vocabulary(Map<String, Integer> words) {
        this.words = new TreeMap<>(words);
        var stemmer = stemmer();
        this.byStem = words.keySet().stream()
                .collect(Collectors.groupingBy(word -> stemmer.stem(word).toString()));
        this.correctable = this.words.entrySet().stream()
                .filter(word -> word.getKey().length() >= SHORTEST_CORRECTED)
                .map(word -> new Candidate(word.getKey(), word.getValue(), letters(word.getKey())))
                .toList();
    }

    /** Whether exactly this word is among the words. */
    public boolean contains(String word) {
        return words.containsKey(word);
    }

    /** Whether the word is among the words, or is a longer or shorter form of one. */
    public boolean knows(String word) {
        return words.containsKey(word)
                || byStem.getOrDefault(stemmer().stem(word).toString(), List.of()).stream()
                        .anyMatch(form -> goesOn(form, word) || goesOn(word, form));
    }

    /** Whether some word goes on where this one stops. */
    public boolean hasStart(String start) {
        var next = words.ceilingKey(start);
        return next != null && next.startsWith(start);
    }

    /** The commonest word that begins like this; the first by letters among equals. */
    public Optional<String> complete(String start) {
        return words.subMap(start, start + Character.MAX_VALUE).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The word that was most likely meant; empty if none is near enough to guess. */
    public Optional<String> nearest(String typed) {
        if (typed.length() < SHORTEST_CORRECTED || typed.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int tolerated = tolerated(typed);
        long letters = letters(typed);
        return correctable.stream()
                .filter(word -> word.leastCost(letters) <= tolerated)
                .map(word -> Guess.of(typed, word))
                .filter(guess -> guess.cost() <= tolerated)
                .min(Guess.BEST_FIRST)
                .map(Guess::word);
    }

    private static int tolerated(String typed) {
        return typed.length() < SHORTEST_CUT_OFF ? MISTAKE : 2 * MISTAKE;
    }

    /** A bit for each letter that occurs; other characters share the bits of letters. */
    private static long letters(String word) {
        return word.chars().mapToLong(letter -> 1L << letter).reduce(0, (one, other) -> one | other);
    }

    /** As "queries" goes on from "query", and "indexing" from "index". */
    private static boolean goesOn(String longer, String shorter) {
        return longer.startsWith(shorter.replaceFirst("[ey]$", ""));
    }

    private static SnowballStemmer stemmer() {
        return new SnowballStemmer(ALGORITHM.ENGLISH); // keeps state, so one per use
    }

    private record Candidate(String word, int texts, long letters) {

        /** What the edits cost at least, since each letter that the word lacks has to go; spares comparing most words. */
        int leastCost(long typed) {
            return MISTAKE * Long.bitCount(typed & ~letters);
        }
    }

    /**
     * @param cost of the edits
     * @param missing how many letters the typed word stops short, once its errors are mended
     */
    private record Guess(String word, int cost, int missing, int texts) {

        /** A whole word is likelier than the start of one; among equals, the commoner. */
        static final Comparator<Guess> BEST_FIRST = Comparator.comparingInt(
                        (Guess guess) -> guess.cost + Math.min(guess.missing, 1))
                .thenComparingInt(Guess::cost)
                .thenComparing(Comparator.comparingInt(Guess::texts).reversed())
                .thenComparing(Guess::word);

        /** People seldom mistake the first letter. */
        static Guess of(String typed, Candidate candidate) {
            var word = candidate.word();
            int texts = candidate.texts();
            var start = typed.charAt(0) == word.charAt(0) ? 0 : SLIP;
            var costs = EditDistance.toStarts(typed, word);
            var best = new Guess(word, start + costs[word.length()], 0, texts);
            for (int end = Math.max(SHORTEST_CUT_OFF, typed.length() - 1); end < word.length(); end++) {
                var cutOff = new Guess(word, start + costs[end], word.length() - end, texts);
                best = costs[end] <= MISTAKE && BEST_FIRST.compare(cutOff, best) < 0 ? cutOff : best;
            }
            return best;
        }
    }
}
