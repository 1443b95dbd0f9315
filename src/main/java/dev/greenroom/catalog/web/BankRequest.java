package dev.greenroom.catalog.web;

import dev.greenroom.catalog.Facet;
import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.QuestionFilter;
import dev.greenroom.platform.text.SearchText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the parameters of the question bank ask for, as far as it makes sense.
 *
 * @param ignored the parameters that do not, as {@code level=guru}
 */
record BankRequest(
        SearchText search,
        boolean literal,
        QuestionFilter filter,
        @Nullable BankSort sort,
        int page,
        List<String> ignored) {

    static BankRequest of(MultiValueMap<String, String> parameters, Overview overview) {
        var search = SearchText.of(parameters.getFirst("q"));
        var filter = QuestionFilter.of(
                name -> parameters.getOrDefault(name, List.of()), EnumSet.allOf(Facet.class), overview.questions());
        var ignored = new ArrayList<>(filter.ignored());
        var sort = sort(parameters, !search.isEmpty(), ignored);
        var page = page(parameters, ignored);
        return new BankRequest(
                search, "true".equals(parameters.getFirst("literal")), filter, sort, page, List.copyOf(ignored));
    }

    BankAddress address() {
        return new BankAddress(search.text(), literal, filter.chosen(), sort, page);
    }

    public BankSort effectiveSort() {
        return sort == null ? BankSort.standard(!search.isEmpty()) : sort;
    }

    private static @Nullable BankSort sort(
            MultiValueMap<String, String> parameters, boolean searched, List<String> ignored) {
        var code = parameters.getFirst("sort");
        if (code == null || code.isBlank()) {
            return null;
        }
        var sort =
                BankSort.of(code).filter(BankSort.available(searched)::contains).orElse(null);
        if (sort == null) {
            ignored.add("sort=" + code.strip());
        }
        return sort == BankSort.standard(searched) ? null : sort;
    }

    private static int page(MultiValueMap<String, String> parameters, List<String> ignored) {
        var page = parameters.getFirst("page");
        if (page == null || page.isBlank()) {
            return 1;
        }
        if (page.strip().matches("[1-9]\\d{0,8}")) {
            return Integer.parseInt(page.strip());
        }
        ignored.add("page=" + page.strip());
        return 1;
    }
}
