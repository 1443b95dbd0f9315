package dev.greenroom.catalog.web;

import dev.greenroom.catalog.Facet;
import dev.greenroom.catalog.FacetOption;
import dev.greenroom.catalog.Level;
import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.QuestionFilter;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.catalog.index.SpelledQuery;
import dev.greenroom.platform.text.Highlighted;
import dev.greenroom.platform.text.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One page of the question bank.
 *
 * @param searched the search as carried out; null without one
 * @param total how many questions are left by search and filters
 * @param missing the page that was asked for, if there are not so many; this is the last one then
 */
record BankPage(
        BankRequest request,
        @Nullable SpelledQuery searched,
        List<Row> rows,
        int total,
        int pages,
        @Nullable Integer missing,
        List<FacetView> facets) {

    static final int SIZE = 20;

    /** The values of a facet that stand on the page however many there are. */
    private static final int MOST_OPTIONS = 40;

    /** @param excerpt where the search found it, if not in the text of the question */
    record Row(
            QuestionSummary question,
            Highlighted text,
            @Nullable Highlighted excerpt) {}

    record FacetView(Facet facet, List<FacetOption> options) {

        static FacetView of(Facet facet, QuestionFilter filter, List<QuestionSummary> questions, Overview overview) {
            var options = filter.options(facet, questions).stream()
                    .filter(option -> option.count() > 0 || option.chosen())
                    .map(option -> named(facet, option, overview));
            return new FacetView(
                    facet,
                    switch (facet) {
                        case TYPE ->
                            options.sorted(Comparator.comparing(option ->
                                            QuestionType.of(option.code()).orElseThrow()))
                                    .toList();
                        case LEVEL ->
                            options.sorted(Comparator.comparing(
                                            option -> Level.of(option.code()).orElseThrow()))
                                    .toList();
                        default ->
                            options.sorted(Comparator.comparing(option -> !option.chosen()))
                                    .limit(MOST_OPTIONS)
                                    .toList();
                    });
        }

        private static FacetOption named(Facet facet, FacetOption option, Overview overview) {
            if (facet != Facet.CATEGORY) {
                return option;
            }
            var title = overview.category(new Slug(option.code()))
                    .map(term -> term.title())
                    .orElse(option.label());
            return new FacetOption(option.code(), title, option.count(), option.chosen());
        }

        public String code() {
            return facet.code();
        }

        /** Whether there is anything to choose. */
        public boolean isUseful() {
            return options.size() > 1 || hasChosen();
        }

        public boolean hasChosen() {
            return options.stream().anyMatch(FacetOption::chosen);
        }

        /** Whether the values are named in the messages and not by the content. */
        public boolean isTranslated() {
            return facet == Facet.TYPE || facet == Facet.LEVEL;
        }
    }

    int page() {
        return missing == null ? request.page() : pages;
    }

    public BankAddress address() {
        return request.address().withPage(page());
    }

    public String removal(FacetView facet, FacetOption option) {
        return address().without(facet.facet(), option.code()).toString();
    }

    public String sorted(BankSort sort) {
        return address()
                .withSort(sort == BankSort.standard(searched != null) ? null : sort)
                .toString();
    }

    public List<BankSort> sorts() {
        return BankSort.available(searched != null);
    }

    public @Nullable String previous() {
        return page() > 1 ? address().withPage(page() - 1).toString() : null;
    }

    public @Nullable String next() {
        return page() < pages ? address().withPage(page() + 1).toString() : null;
    }

    /** The first page, the last, and those around this one. */
    public List<PageLink> pageLinks() {
        var numbers = IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page()) <= 2)
                .toArray();
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> new PageLink(
                        numbers[i],
                        address().withPage(numbers[i]).toString(),
                        i > 0 && numbers[i] > numbers[i - 1] + 1))
                .toList();
    }

    /** @param afterGap whether pages before it are left out */
    record PageLink(int number, String url, boolean afterGap) {}
}
