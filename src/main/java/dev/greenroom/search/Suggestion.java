package dev.greenroom.search;

import dev.greenroom.catalog.ArticleContent;
import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.QuestionSummary;

/** A place to go to, as the search field offers it while somebody types. */
public record Suggestion(Kind kind, String label, String url) implements Comparable<Suggestion> {

    /** In the order in which they are offered. */
    public enum Kind {
        GUIDE,
        QUESTION,
        ARTICLE
    }

    static Suggestion of(GuideSummary guide) {
        return new Suggestion(Kind.GUIDE, guide.title(), "/guides/" + guide.slug());
    }

    static Suggestion of(QuestionSummary question) {
        return new Suggestion(Kind.QUESTION, question.text(), "/questions/" + question.slug());
    }

    static Suggestion of(ArticleContent article) {
        return new Suggestion(Kind.ARTICLE, article.title(), "/articles/" + article.slug());
    }

    @Override
    public int compareTo(Suggestion other) {
        return kind.compareTo(other.kind);
    }
}
