package dev.greenroom.catalog;

import java.util.List;

/** The whole library as the files have it. */
public record LibraryContent(
        List<Term> categories, List<Term> competencies, List<RoleContent> roles, List<ArticleContent> articles) {

    /** A guide with the questions that it lists, in its order. */
    public record RoleContent(GuideContent guide, List<QuestionContent> questions) {}
}
