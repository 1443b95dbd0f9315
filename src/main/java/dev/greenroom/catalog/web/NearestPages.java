package dev.greenroom.catalog.web;

import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.web.PageSuggestions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Suggests the guides, articles and questions whose name shares most with an address that led nowhere, measured by the
 * groups of three letters in it, so a slip in a word does little harm.
 */
@Component
class NearestPages implements PageSuggestions {

    private static final double LEAST_SHARED = 0.45;

    /** Where one page is nearly what was meant, those that merely resemble it are noise. */
    private static final double CLOSE_TO_BEST = 0.8;

    private static final int MOST_SUGGESTIONS = 5;

    private final PublishedLibrary library;

    NearestPages(PublishedLibrary library) {
        this.library = library;
    }

    @Override
    public List<Suggestion> nearest(String words) {
        Set<String> wanted = trigrams(words);
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

    private static double shared(Set<String> wanted, Set<String> offered) {
        if (wanted.isEmpty()) {
            return 0;
        }
        return (double) wanted.stream().filter(offered::contains).count() / wanted.size();
    }

    private static Set<String> trigrams(String words) {
        var trigrams = new HashSet<String>();
        for (String word : words.split(" ", -1)) {
            String padded = " " + word + " ";
            for (int start = 0; word.length() > 1 && start + 3 <= padded.length(); start++) {
                trigrams.add(padded.substring(start, start + 3));
            }
        }
        return trigrams;
    }

    private record Candidate(Suggestion suggestion, String words) {}

    private record Scored(Suggestion suggestion, double shared) {}
}
