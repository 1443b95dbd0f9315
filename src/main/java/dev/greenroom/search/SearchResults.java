package dev.greenroom.search;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.index.SpelledQuery;
import dev.greenroom.platform.text.Highlighted;
import java.util.List;

/**
 * What a search found, each kind with its best first.
 *
 * @param questionsInAll of which {@code questions} are the best
 */
public record SearchResults(
        SpelledQuery query,
        List<GuideHit> guides,
        List<QuestionHit> questions,
        int questionsInAll,
        List<ArticleHit> articles) {

    public boolean isEmpty() {
        return guides.isEmpty() && questions.isEmpty() && articles.isEmpty();
    }

    public record GuideHit(GuideSummary guide, Highlighted title, Highlighted excerpt) {}

    public record QuestionHit(QuestionSummary question, Highlighted text) {}

    public record ArticleHit(String slug, Highlighted title, Highlighted excerpt) {}
}
