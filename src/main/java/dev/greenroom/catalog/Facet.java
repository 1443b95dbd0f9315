package dev.greenroom.catalog;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** A property by which questions are narrowed down; its code is the name of the URL's parameter. */
public enum Facet {
    ROLE(question -> Stream.of(
            new Value(question.guide().slug().value(), question.guide().title()))),
    CATEGORY(question -> {
        var category = question.category();
        return category == null ? Stream.empty() : Stream.of(new Value(category.value(), category.value()));
    }),
    TYPE(question -> Stream.of(new Value(question.type().code(), question.type().code()))),
    LEVEL(question ->
            Stream.of(new Value(question.level().code(), question.level().code()))),
    COMPETENCY(question -> Stream.of(new Value(
            question.competency().slug().value(), question.competency().title()))),
    SKILL(question -> question.skills().stream().map(skill -> new Value(Skills.code(skill), skill)));

    private final Function<QuestionSummary, Stream<Value>> values;

    Facet(Function<QuestionSummary, Stream<Value>> values) {
        this.values = values;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Stream<Value> values(QuestionSummary question) {
        return values.apply(question);
    }

    /**
     * @param code as in the URL
     * @param label as a reader sees it, for facets whose values have names of their own
     */
    record Value(String code, String label) {}
}
