package dev.greenroom.catalog.index;

import dev.greenroom.catalog.ContentKind;
import dev.greenroom.platform.text.Highlighted;
import dev.greenroom.platform.text.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** PostgreSQL's full-text search over what is published. */
@Repository
class WordIndex {

    private static final int MOST_HITS = 300;

    /** How long an excerpt is, in words. */
    private static final String EXCERPT = "MaxFragments=1, MinWords=20, MaxWords=32, ";

    private static final String WHOLE = "HighlightAll=true, ";
    private static final String MARKS = "StartSel=%c, StopSel=%c".formatted(Highlighted.START, Highlighted.STOP);

    private final JdbcClient jdbc;

    WordIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What has all the words, best first. Of questions, if none has all, what has at least half of them; of guides, only
     * what says them in its title, summary or skills, since somewhere in so long a text most words are. Words that carry
     * nothing, such as "the", do not count. Longer texts have to say more for the same rank.
     */
    List<Slug> find(ContentKind kind, SpelledQuery query) {
        if (!query.hasWords()) {
            return List.of();
        }
        var places = kind == ContentKind.GUIDE ? "ABC" : "ABCD";
        var hits = jdbc.sql("""
            with word as (
                select asked from unnest(cast(:words as text[])) typed, to_tsquery('greenroom', typed) asked
                where numnode(asked) > 0
            )
            select slug, hits, (select count(*) from word) as words
            from %s, to_tsquery('greenroom', :any) as query,
                lateral (select count(*) as hits from word where search @@ asked) as counted
            where search @@ query and status = 'PUBLISHED'
            order by hits desc, ts_rank('{0.1, 0.3, 0.6, 1}', search, query, 1) desc, id
            limit :limit
            """.formatted(kind.name().toLowerCase(Locale.ROOT)))
                .param("words", query.tsqueries(places).toArray(String[]::new))
                .param("any", String.join(" | ", query.tsqueries(places)))
                .param("limit", MOST_HITS)
                .query((row, number) ->
                        new Hit(new Slug(row.getString("slug")), row.getInt("hits"), row.getInt("words")))
                .list();
        var partly = kind == ContentKind.QUESTION && hits.stream().noneMatch(Hit::isComplete);
        return hits.stream()
                .filter(hit -> partly ? 2 * hit.hits() >= hit.words() : hit.isComplete())
                .map(Hit::slug)
                .toList();
    }

    /** Marks the words of the query; of an excerpt only the sentence or two around the first. */
    List<Highlighted> highlight(List<String> texts, SpelledQuery query, boolean excerpt) {
        if (!query.hasWords() || texts.isEmpty()) {
            return texts.stream().map(Highlighted::plain).toList();
        }
        return jdbc.sql("""
            select ts_headline('greenroom', text, to_tsquery('greenroom', :any), :options) as marked
            from unnest(cast(:texts as text[])) with ordinality as given (text, place)
            order by place
            """)
                .param("texts", texts.toArray(String[]::new))
                .param("any", String.join(" | ", query.tsqueries("")))
                .param("options", (excerpt ? EXCERPT : WHOLE) + MARKS)
                .query((row, number) -> Highlighted.parse(row.getString("marked")))
                .list();
    }

    /** Every word of the published library in lower case and without accents, and in how many texts it is. */
    Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        jdbc.sql("""
            select word, ndoc from ts_stat($$
                select jsonb_to_tsvector('simple', content, '["string"]') from question where status = 'PUBLISHED'
                union all select jsonb_to_tsvector('simple', content, '["string"]') from guide where status = 'PUBLISHED'
                union all select jsonb_to_tsvector('simple', content, '["string"]') from article where status = 'PUBLISHED'
            $$) where word ~ '^[[:alpha:]]{2,40}$'
            """).query(row -> {
            words.put(row.getString("word"), row.getInt("ndoc"));
        });
        return words;
    }

    private record Hit(Slug slug, int hits, int words) {

        boolean isComplete() {
            return hits == words;
        }
    }
}
