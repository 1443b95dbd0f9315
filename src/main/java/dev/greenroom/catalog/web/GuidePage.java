package dev.greenroom.catalog.web;

import dev.greenroom.catalog.Facet;
import dev.greenroom.catalog.FacetOption;
import dev.greenroom.catalog.GuideContent;
import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.catalog.Prose;
import dev.greenroom.catalog.QuestionDetail;
import dev.greenroom.catalog.QuestionFilter;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.text.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A guide as its page shows it, with the questions that a filter leaves. */
public record GuidePage(GuideDetail detail, QuestionFilter filter) {

    /** Minutes for the short path: each part of "If it is tomorrow" read once and said aloud once. */
    private static final int SHORT_PATH_MINUTES = 20;

    public GuideContent content() {
        return detail.content();
    }

    public Prose prose() {
        return detail.prose();
    }

    public String path() {
        return GuidePaths.of(content().slug());
    }

    /** Whether the guide is about one role; the one for any interview is not. */
    public boolean isRole() {
        return detail.category() != null;
    }

    /** Where a question of this guide is read: here, unless a filter hides it. */
    public String addressOf(QuestionDetail question) {
        return filter.isEmpty()
                ? "#" + question.content().id()
                : "/questions/" + question.content().id();
    }

    public int shortPathMinutes() {
        return SHORT_PATH_MINUTES;
    }

    public List<QuestionDetail> likeliest() {
        return detail.questions(content().tomorrow().questions());
    }

    /** The questions by type, as far as the filter leaves any. */
    public List<Section> sections() {
        Set<Slug> left = filter.select(detail.summaries()).stream()
                .map(QuestionSummary::slug)
                .collect(Collectors.toSet());
        return Arrays.stream(QuestionType.values())
                .map(type -> new Section(
                        type,
                        detail.questions(type).stream()
                                .filter(question ->
                                        left.contains(question.content().id()))
                                .toList()))
                .filter(section -> !section.questions().isEmpty())
                .toList();
    }

    public int shown() {
        return sections().stream()
                .mapToInt(section -> section.questions().size())
                .sum();
    }

    public List<FacetOption> types() {
        return filter.options(Facet.TYPE, detail.summaries());
    }

    public List<FacetOption> levels() {
        return filter.options(Facet.LEVEL, detail.summaries());
    }

    public List<FacetOption> competencies() {
        return filter.options(Facet.COMPETENCY, detail.summaries());
    }

    public List<FacetOption> skills() {
        return filter.options(Facet.SKILL, detail.summaries());
    }

    /** The questions of one type. */
    public record Section(QuestionType type, List<QuestionDetail> questions) {}
}
