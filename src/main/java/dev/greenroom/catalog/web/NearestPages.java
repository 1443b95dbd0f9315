package dev.greenroom.catalog.web;

import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.web.PageSuggestions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Suggests the guides, articles and questions whose name says the words of an address that led nowhere. Words are
 * compared by the groups of three letters in them, so a slip in one does little harm.
 */
@Component
class NearestPages implements PageSuggestions {

    private static final double LEAST_SHARED = 0.5;

    /** Where one page is nearly what was meant, those that merely resemble it are noise. */
    private static final double CLOSE_TO_BEST = 0.8;

    private static final int MOST_SUGGESTIONS = 5;

    private final PublishedLibrary library;

    NearestPages(PublishedLibrary library) {
        this.library = library;
    }

    @Override
    public List<Suggestion> nearest(String words) {
        List<Set<String>> wanted = trigrams(words);
        List<Scored> near = candidates()
                .map(candidate -> new Scored(candidate.suggestion(), shared(wanted, trigrams(candidate.words()))))
                .filter(scored -> scored.shared() >= LEAST_SHARED)
                .sorted(Comparator.comparingDouble(Scored::shared).reversed())
                .limit(MOST_SUGGESTIONS)
                .toList();
        return near.stream()
                .filter(scored ->
                        scored.shared() >= CLOSE_TO_BEST * near.getFirst().shared())
                .map(Scored::suggestion)
                .toList();
    }

    private Stream<Candidate> candidates() {
        var overview = library.overview();
        var guides = overview.guides().stream().map(guide -> candidate(guide.title(), GuidePaths.of(guide.slug())));
        var articles =
                overview.articles().stream().map(article -> candidate(article.title(), "/articles/" + article.slug()));
        var questions = overview.questions().stream()
                .map(question -> candidate(question.text(), "/questions/" + question.slug()));
        return Stream.of(guides, articles, questions).flatMap(pages -> pages);
    }

    private static Candidate candidate(String title, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
        return new Candidate(new Suggestion(title, path), name + " " + title.toLowerCase(Locale.ROOT));
    }

    /** How well the wanted words are found among the offered ones, from 0 to 1. */
    private static double shared(List<Set<String>> wanted, List<Set<String>> offered) {
        return wanted.stream()
                .mapToDouble(word -> offered.stream()
                        .mapToDouble(other -> alike(word, other))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
    }

    /** The Dice coefficient of two words. */
    private static double alike(Set<String> word, Set<String> other) {
        return 2.0 * word.stream().filter(other::contains).count() / (word.size() + other.size());
    }

    private static List<Set<String>> trigrams(String words) {
        return Arrays.stream(words.split("\\W+", -1))
                .filter(word -> word.length() > 1)
                .map(word -> " " + word + " ")
                .map(padded -> IntStream.rangeClosed(0, padded.length() - 3)
                        .mapToObj(start -> padded.substring(start, start + 3))
                        .collect(Collectors.toSet()))
                .toList();
    }

    private record Candidate(Suggestion suggestion, String words) {}

    private record Scored(Suggestion suggestion, double shared) {}
}
