package dev.greenroom.catalog.index;

import dev.greenroom.catalog.ContentKind;
import dev.greenroom.language.CommonWords;
import dev.greenroom.language.Embedding;
import dev.greenroom.language.Embeddings;
import dev.greenroom.language.Vocabulary;
import dev.greenroom.platform.cache.SharedCache;
import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.text.Highlighted;
import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.text.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is published by its words and, once the language models are loaded, by what it means. First {@link #read}
 * the query, then ask with what was read.
 */
@Service
@Transactional(readOnly = true)
public class LibrarySearch {

    /** What the model was trained to see before a query, as opposed to a text that is searched. */
    private static final String QUERY_PREFIX = "Represent this sentence for searching relevant passages: ";

    /** Cosines of this model crowd together: over our questions, a query has about 0.5 with most and 0.65 to 0.8 with what it is about. */
    private static final double NEAR_QUERY = 0.63;

    private static final double NEAR_QUESTION = 0.74;

    private static final int MOST_BY_MEANING = 40;

    private final WordIndex index;
    private final QuestionMeanings meanings;
    private final Embeddings embeddings;
    private final SharedCache<Boolean, Spelling> spelling;

    LibrarySearch(WordIndex index, QuestionMeanings meanings, Embeddings embeddings, SharedCaches caches) {
        this.index = index;
        this.meanings = meanings;
        this.embeddings = embeddings;
        var common = CommonWords.load();
        this.spelling = caches.create(1, all -> new Spelling(new Vocabulary(index.words()), common::contains));
    }

    /** @param literal whether to search for the words as they are typed, whatever their spelling */
    public SpelledQuery read(SearchText typed, boolean literal) {
        var reader = spelling.get(true);
        return literal ? reader.literal(typed) : reader.correct(typed);
    }

    /** By words and by meaning, best first. */
    public List<Slug> questions(SpelledQuery query) {
        return RankFusion.fuse(List.of(questionsByWords(query), byMeaning(query)));
    }

    /** Best first; for suggestions, which have to be there before the next letter is typed. */
    public List<Slug> questionsByWords(SpelledQuery query) {
        return index.find(ContentKind.QUESTION, query);
    }

    /** Best first. */
    public List<Slug> guides(SpelledQuery query) {
        return index.find(ContentKind.GUIDE, query);
    }

    /** Best first. */
    public List<Slug> articles(SpelledQuery query) {
        return index.find(ContentKind.ARTICLE, query);
    }

    /** Questions that ask for nearly the same, the nearest first; none while their meaning is not known yet. */
    public List<Slug> similar(Slug question, int most) {
        var all = meanings.current();
        var meaning = all.get(question);
        return meaning == null
                ? List.of()
                : nearest(meaning, all, NEAR_QUESTION).stream()
                        .filter(slug -> !slug.equals(question))
                        .limit(most)
                        .toList();
    }

    /** The texts, in the same order, with the words of the query marked. */
    public List<Highlighted> highlight(List<String> texts, SpelledQuery query) {
        return index.highlight(texts, query, false);
    }

    /** Of each text the passage in which the query's words are, marked; its beginning if they are not in it. */
    public List<Highlighted> excerpts(List<String> texts, SpelledQuery query) {
        var passages = index.highlight(texts, query, true);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> passages.get(i).asPassageOf(texts.get(i)))
                .toList();
    }

    private List<Slug> byMeaning(SpelledQuery query) {
        var all = meanings.current();
        if (all.isEmpty() || query.words().isEmpty()) {
            return List.of();
        }
        return embeddings.embed(QUERY_PREFIX + query.text()).stream()
                .flatMap(meaning -> nearest(meaning, all, NEAR_QUERY).stream())
                .limit(MOST_BY_MEANING)
                .toList();
    }

    private static List<Slug> nearest(Embedding meaning, Map<Slug, Embedding> all, double least) {
        record Near(Slug slug, double similarity) {}
        return all.entrySet().stream()
                .map(entry -> new Near(entry.getKey(), entry.getValue().similarity(meaning)))
                .filter(near -> near.similarity() >= least)
                .sorted(Comparator.comparingDouble(Near::similarity).reversed().thenComparing(Near::slug))
                .map(Near::slug)
                .toList();
    }
}
