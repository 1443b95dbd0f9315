package dev.greenroom.answers;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.Term;
import dev.greenroom.language.Embedding;
import dev.greenroom.language.Embeddings;
import dev.greenroom.language.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the story that answers a question best: by what both mean, and by the competency that is asked for. */
@Service
public class StoryMatches {

    /** From here on a story is about what the question asks. */
    private static final double NEAR = 0.6;

    /** What it counts that a story shows the competency that the question asks for. */
    private static final double COMPETENCY = 0.15;

    private final StoryService stories;
    private final PublishedLibrary library;
    private final Embeddings embeddings;

    StoryMatches(StoryService stories, PublishedLibrary library, Embeddings embeddings) {
        this.stories = stories;
        this.library = library;
        this.embeddings = embeddings;
    }

    /** Empty where no story fits, or while the models are loading. */
    public Optional<StoryMatch> best(OwnerId owner, AnsweredQuestion question) {
        List<SavedStory> all = stories.all(owner);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Term asked = competency(question);
        return embeddings
                .embed(question.text())
                .flatMap(meaning -> all.stream()
                        .filter(story -> !story.text().draft().isBlank())
                        .map(story -> candidate(story, meaning, asked))
                        .filter(candidate -> candidate.nearness >= NEAR)
                        .max(Comparator.comparingDouble(Candidate::nearness))
                        .map(candidate -> match(candidate, meaning)));
    }

    private @Nullable Term competency(AnsweredQuestion question) {
        return question.bankSlug()
                .flatMap(library.overview()::question)
                .map(found -> found.competency())
                .orElse(null);
    }

    private Candidate candidate(SavedStory story, Embedding meaning, @Nullable Term asked) {
        Term shown = asked != null && story.shows(asked.slug().value()) ? asked : null;
        var text = story.text().title() + ". " + story.text().draft().text();
        return new Candidate(story, similarity(text, meaning) + (shown == null ? 0 : COMPETENCY), shown);
    }

    private StoryMatch match(Candidate best, Embedding meaning) {
        return best.shown != null
                ? new StoryMatch(best.story, best.shown.title(), null)
                : new StoryMatch(best.story, null, nearestSentence(best.story, meaning));
    }

    private String nearestSentence(SavedStory story, Embedding meaning) {
        var text = story.text().draft().text();
        return Sentences.cut(text).stream()
                .map(span -> span.in(text))
                .max(Comparator.comparingDouble(sentence -> similarity(sentence, meaning)))
                .orElse(text);
    }

    private double similarity(String text, Embedding meaning) {
        return embeddings.embed(text).map(meaning::similarity).orElse(0.0);
    }

    private record Candidate(
            SavedStory story, double nearness, @Nullable Term shown) {}
}
