package dev.greenroom.search;

import dev.greenroom.catalog.ArticleContent;
import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.index.LibrarySearch;
import dev.greenroom.catalog.index.SpelledQuery;
import dev.greenroom.platform.text.Markdown;
import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.search.SearchResults.ArticleHit;
import dev.greenroom.search.SearchResults.GuideHit;
import dev.greenroom.search.SearchResults.QuestionHit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** One search over guides, questions and articles. */
@Service
public class SiteSearch {

    private static final int MOST_GUIDES = 5;
    private static final int MOST_QUESTIONS = 10;
    private static final int MOST_ARTICLES = 5;
    private static final int MOST_SUGGESTIONS = 8;
    private static final int MOST_SUGGESTED_GUIDES = 4;

    private final PublishedLibrary library;
    private final LibrarySearch search;
    private final RoleFinder roles;

    SiteSearch(PublishedLibrary library, LibrarySearch search, RoleFinder roles) {
        this.library = library;
        this.search = search;
        this.roles = roles;
    }

    /** @param literal whether to leave the spelling as it is */
    public SearchResults search(SearchText typed, boolean literal) {
        var overview = library.overview();
        var query = search.read(typed, literal);
        var questions = questions(search.questions(query), overview);
        return new SearchResults(
                query,
                guideHits(guides(typed, query, overview).limit(MOST_GUIDES).toList(), query),
                questionHits(questions.stream().limit(MOST_QUESTIONS).toList(), query),
                questions.size(),
                articleHits(articles(query, overview).limit(MOST_ARTICLES).toList(), query));
    }

    /** Where the reader may want to go who has typed this much: guides, then questions, then articles. */
    public List<Suggestion> suggest(SearchText typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        var overview = library.overview();
        var query = search.read(typed, false);
        var guides = guides(typed, query, overview).limit(MOST_SUGGESTED_GUIDES).map(Suggestion::of);
        var questions =
                questions(search.questionsByWords(query), overview).stream().map(Suggestion::of);
        var articles = articles(query, overview).limit(2).map(Suggestion::of);
        return Stream.of(guides, articles, questions)
                .flatMap(found -> found)
                .limit(MOST_SUGGESTIONS)
                .sorted()
                .toList();
    }

    /** Those that the text names or begins to name, then those that contain it. */
    private Stream<GuideSummary> guides(SearchText typed, SpelledQuery query, Overview overview) {
        var slugs = new LinkedHashSet<Slug>();
        var begun = typed.text().toLowerCase(Locale.ROOT);
        overview.guides().stream()
                .filter(guide -> guide.title().toLowerCase(Locale.ROOT).startsWith(begun))
                .forEach(guide -> slugs.add(guide.slug()));
        roles.find(typed).guides().forEach(guide -> slugs.add(guide.slug()));
        slugs.addAll(search.guides(query));
        return slugs.stream().flatMap(slug -> overview.guide(slug).stream());
    }

    private static List<QuestionSummary> questions(List<Slug> slugs, Overview overview) {
        var known =
                overview.questions().stream().collect(Collectors.toMap(QuestionSummary::slug, question -> question));
        return slugs.stream()
                .flatMap(slug -> Optional.ofNullable(known.get(slug)).stream())
                .toList();
    }

    private Stream<ArticleContent> articles(SpelledQuery query, Overview overview) {
        return search.articles(query).stream()
                .flatMap(slug -> overview.articles().stream()
                        .filter(article -> article.slug().equals(slug)));
    }

    private List<GuideHit> guideHits(List<GuideSummary> guides, SpelledQuery query) {
        var titles = search.highlight(guides.stream().map(GuideSummary::title).toList(), query);
        var excerpts = search.excerpts(guides.stream().map(this::summary).toList(), query);
        return IntStream.range(0, guides.size())
                .mapToObj(i -> new GuideHit(guides.get(i), titles.get(i), excerpts.get(i)))
                .toList();
    }

    private String summary(GuideSummary guide) {
        return library.guide(guide.slug())
                .map(detail -> detail.prose().text(guide.summary()))
                .orElse("");
    }

    private List<QuestionHit> questionHits(List<QuestionSummary> questions, SpelledQuery query) {
        var texts =
                search.highlight(questions.stream().map(QuestionSummary::text).toList(), query);
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new QuestionHit(questions.get(i), texts.get(i)))
                .toList();
    }

    private List<ArticleHit> articleHits(List<ArticleContent> articles, SpelledQuery query) {
        var titles =
                search.highlight(articles.stream().map(ArticleContent::title).toList(), query);
        var excerpts = search.excerpts(
                articles.stream()
                        .map(article -> article.summary() + " " + Markdown.toText(article.body()))
                        .toList(),
                query);
        return IntStream.range(0, articles.size())
                .mapToObj(i -> new ArticleHit(articles.get(i).slug().value(), titles.get(i), excerpts.get(i)))
                .toList();
    }
}
