package dev.greenroom.catalog;

import static dev.greenroom.catalog.PublicationStatus.ARCHIVED;
import static dev.greenroom.catalog.PublicationStatus.PUBLISHED;

import dev.greenroom.platform.cache.SharedCache;
import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.text.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The library as readers see it. Each read model is loaded once and kept until content changes. */
@Service
public class PublishedLibrary {

    private static final int GUIDES_KEPT = 200;

    private final CategoryRepository categories;
    private final CompetencyRepository competencies;
    private final GuideRepository guides;
    private final QuestionRepository questions;
    private final ArticleRepository articles;
    private final SampleScoreRepository sampleScores;
    private final PayFigures pay;
    private final Clock clock;
    private final SharedCache<Slug, Optional<GuideDetail>> guideCache;
    private final SharedCache<Slug, Optional<ArticleDetail>> articleCache;
    private final SharedCache<Boolean, Overview> overviewCache;

    PublishedLibrary(
            CategoryRepository categories,
            CompetencyRepository competencies,
            GuideRepository guides,
            QuestionRepository questions,
            ArticleRepository articles,
            SampleScoreRepository sampleScores,
            ObjectProvider<PayFigures> pay,
            SharedCaches caches,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.categories = categories;
        this.competencies = competencies;
        this.guides = guides;
        this.questions = questions;
        this.articles = articles;
        this.sampleScores = sampleScores;
        this.pay = pay.getIfAvailable(() -> (guide, country, figure) -> Optional.empty());
        this.clock = clock;
        // Loading runs in a transaction of its own; a value that is there needs none.
        var reading = new TransactionTemplate(transactionManager);
        reading.setReadOnly(true);
        guideCache = caches.create(GUIDES_KEPT, slug -> reading.execute(status -> loadGuide(slug)));
        articleCache = caches.create(GUIDES_KEPT, slug -> reading.execute(status -> loadArticle(slug)));
        overviewCache = caches.create(1, all -> reading.execute(status -> loadOverview()));
    }

    public Optional<GuideDetail> guide(Slug slug) {
        return guideCache.get(slug);
    }

    public Optional<ArticleDetail> article(Slug slug) {
        return articleCache.get(slug);
    }

    public Overview overview() {
        return overviewCache.get(true);
    }

    /** What was published once and is no longer, so that its address can say so. */
    public Optional<Retired> retired(ContentKind kind, Slug slug) {
        return switch (kind) {
            case GUIDE ->
                guides.findBySlugAndStatus(slug.value(), ARCHIVED)
                        .map(guide -> new Retired(guide.content().title(), null));
            case QUESTION ->
                questions
                        .findBySlug(slug.value())
                        .map(question -> new Retired(question.content().text(), linkIfPublished(question.guide())));
            case ARTICLE ->
                articles.findBySlugAndStatus(slug.value(), ARCHIVED)
                        .map(article -> new Retired(article.content().title(), null));
        };
    }

    private static @Nullable GuideLink linkIfPublished(Guide guide) {
        return guide.isPublished() ? link(guide) : null;
    }

    private Optional<GuideDetail> loadGuide(Slug slug) {
        return guides.findBySlugAndStatus(slug.value(), PUBLISHED).map(this::detail);
    }

    private GuideDetail detail(Guide guide) {
        var published = new ArrayList<QuestionDetail>();
        var scores = sampleScores.findByGuide(guide.slug());
        for (var question : questions.findByGuideAndStatusOrderByPosition(guide, PUBLISHED)) {
            published.add(new QuestionDetail(
                    published.size() + 1, question.content(), competencyOf(question), scores.get(question.slug())));
        }
        var category = guide.category();
        var reviewer = guide.reviewer();
        return new GuideDetail(
                guide.content(),
                category == null ? null : category.term(),
                reviewer == null ? null : reviewer.byline(),
                List.copyOf(published),
                related(guide.content().related()),
                prose(
                        guide.slug(),
                        published.stream()
                                .map(question -> question.content().type())
                                .toList()));
    }

    private Prose prose(Slug guide, List<QuestionType> questions) {
        var counts = new EnumMap<QuestionType, Integer>(QuestionType.class);
        questions.forEach(type -> counts.merge(type, 1, Integer::sum));
        return new Prose(new Placeholders(guide, counts, LocalDate.now(clock).getYear(), pay));
    }

    /** In the order in which the guide names them; a guide that is not there yet is left out. */
    private List<GuideLink> related(List<Slug> slugs) {
        Map<Slug, GuideLink> found =
                guides.findBySlugInAndStatus(slugs.stream().map(Slug::value).toList(), PUBLISHED).stream()
                        .collect(Collectors.toMap(Guide::slug, PublishedLibrary::link));
        return slugs.stream()
                .flatMap(slug -> Optional.ofNullable(found.get(slug)).stream())
                .toList();
    }

    private Optional<ArticleDetail> loadArticle(Slug slug) {
        return articles.findBySlugAndStatus(slug.value(), PUBLISHED)
                .map(article -> new ArticleDetail(article.content(), prose(slug, List.of())));
    }

    private Overview loadOverview() {
        var published = questions.findByStatusOrderByGuideSlugAscPositionAsc(PUBLISHED).stream()
                .filter(question -> question.guide().isPublished())
                .map(PublishedLibrary::summary)
                .toList();
        var ofGuide = published.stream()
                .collect(Collectors.groupingBy(question -> question.guide().slug()));
        var byPosition = Sort.by("position");
        return new Overview(
                categories.findAll(byPosition).stream().map(Category::term).toList(),
                competencies.findAll(byPosition).stream().map(Competency::term).toList(),
                guides.findByStatus(PUBLISHED).stream()
                        .map(guide -> summary(guide, ofGuide.getOrDefault(guide.slug(), List.of())))
                        .sorted(Comparator.comparing(GuideSummary::title, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                published,
                articles.findByStatusOrderBySlug(PUBLISHED).stream()
                        .map(Article::content)
                        .toList());
    }

    private GuideSummary summary(Guide guide, List<QuestionSummary> questions) {
        var content = guide.content();
        var types = questions.stream().map(QuestionSummary::type).toList();
        return new GuideSummary(
                content.slug(),
                content.title(),
                content.category(),
                prose(content.slug(), types).text(content.summary()),
                content.updatedOn(),
                questions.size());
    }

    private static QuestionSummary summary(Question question) {
        return question.content()
                .summary(
                        competencyOf(question),
                        link(question.guide()),
                        question.guide().content().category());
    }

    private static GuideLink link(Guide guide) {
        return new GuideLink(guide.slug(), guide.content().title());
    }

    private static Term competencyOf(Question question) {
        var competency = Objects.requireNonNull(question.competency(), "read back from the database");
        return competency.term();
    }
}
