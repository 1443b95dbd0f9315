package dev.greenroom.search;

import dev.greenroom.accounts.JobGuides;
import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.language.Embeddings;
import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.text.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds the guide for a job title, or the guides for the most similar work. */
@Service
public class RoleFinder implements JobGuides {

    private static final int MOST_SUGGESTIONS = 8;

    private final PublishedLibrary library;
    private final Embeddings embeddings;
    private final CompletableFuture<Occupations> occupations = new CompletableFuture<>();

    RoleFinder(PublishedLibrary library, Embeddings embeddings) {
        this.library = library;
        this.embeddings = embeddings;
        Thread.ofPlatform()
                .name("occupations")
                .daemon()
                .start(() -> occupations.completeAsync(Occupations::load, Runnable::run));
    }

    /** Takes milliseconds, but for the first second or two after the start, while the titles are read. */
    public RoleMatch find(SearchText typed) {
        return new RoleMatcher(occupations.join(), embeddings::embed)
                .match(typed, library.overview().guides());
    }

    /** The guides for what is typed so far, or else the nearest ones. */
    public List<Suggestion> suggest(SearchText typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        var begun = typed.text().toLowerCase(Locale.ROOT);
        var match = find(typed);
        return Stream.of(
                        library.overview().guides().stream().filter(guide -> hasWord(guide, begun)),
                        match.guides().stream(),
                        match.nearest().stream())
                .flatMap(guides -> guides)
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .map(Suggestion::of)
                .toList();
    }

    @Override
    public List<String> jobs() {
        return library.overview().guides().stream().map(GuideSummary::title).toList();
    }

    @Override
    public Optional<Slug> guideFor(String job) {
        var guides = find(SearchText.of(job)).guides();
        return guides.size() == 1 ? Optional.of(guides.getFirst().slug()) : Optional.empty();
    }

    private static boolean hasWord(GuideSummary guide, String beginning) {
        return (" " + guide.title().toLowerCase(Locale.ROOT)).contains(" " + beginning);
    }
}
