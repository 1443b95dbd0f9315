package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a guide's pages show: one read model, kept until the content changes. */
public record GuideDetail(
        GuideContent content,
        @Nullable Term category,
        Person.@Nullable Byline reviewer,
        List<QuestionDetail> questions,
        List<GuideLink> related,
        Prose prose) {

    public Optional<QuestionDetail> question(Slug slug) {
        return questions.stream()
                .filter(question -> question.content().id().equals(slug))
                .findFirst();
    }

    public List<QuestionDetail> questions(List<Slug> slugs) {
        return slugs.stream().flatMap(slug -> question(slug).stream()).toList();
    }

    public List<QuestionDetail> questions(QuestionType type) {
        return questions.stream()
                .filter(question -> question.content().type() == type)
                .toList();
    }

    /** The questions as filters see them. */
    public List<QuestionSummary> summaries() {
        return questions.stream().map(this::summary).toList();
    }

    private QuestionSummary summary(QuestionDetail question) {
        return question.content().summary(question.competency(), link(), content.category());
    }

    public GuideLink link() {
        return new GuideLink(content.slug(), content.title());
    }

    /** How many questions there are of each type that has any, in the types' own order. */
    public Map<QuestionType, Integer> counts() {
        var counts = new EnumMap<QuestionType, Integer>(QuestionType.class);
        questions.forEach(question -> counts.merge(question.content().type(), 1, Integer::sum));
        return counts;
    }
}
