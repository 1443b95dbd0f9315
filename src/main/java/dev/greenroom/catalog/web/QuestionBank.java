package dev.greenroom.catalog.web;

import dev.greenroom.catalog.Facet;
import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.index.LibrarySearch;
import dev.greenroom.catalog.index.SpelledQuery;
import dev.greenroom.catalog.web.BankPage.FacetView;
import dev.greenroom.catalog.web.BankPage.Row;
import dev.greenroom.platform.text.Highlighted;
import dev.greenroom.platform.text.Slug;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of the question bank together. */
@Component
class QuestionBank {

    private static final int MOST_SIMILAR = 4;

    private final PublishedLibrary library;
    private final LibrarySearch search;

    QuestionBank(PublishedLibrary library, LibrarySearch search) {
        this.library = library;
        this.search = search;
    }

    BankPage page(BankRequest request, Overview overview) {
        var query = request.search().isEmpty() ? null : search.read(request.search(), request.literal());
        var found = query == null ? overview.questions() : ranked(query, overview);
        var left = sorted(request, found, overview);
        var pages = Math.max(1, (left.size() + BankPage.SIZE - 1) / BankPage.SIZE);
        var page = Math.min(request.page(), pages);
        var shown = left.stream()
                .skip((page - 1L) * BankPage.SIZE)
                .limit(BankPage.SIZE)
                .toList();
        return new BankPage(
                request,
                query,
                rows(shown, query),
                left.size(),
                pages,
                request.page() > pages ? request.page() : null,
                Arrays.stream(Facet.values())
                        .map(facet -> FacetView.of(facet, request.filter(), found, overview))
                        .toList());
    }

    /** The questions that the search and the filters leave, in guide order. */
    List<QuestionSummary> matching(BankRequest request, Overview overview) {
        var found = request.search().isEmpty()
                ? overview.questions()
                : ranked(search.read(request.search(), request.literal()), overview);
        return request.filter().select(found);
    }

    /** Questions that ask for nearly the same, the nearest first. */
    List<QuestionSummary> similar(Slug question) {
        var overview = library.overview();
        return search.similar(question, MOST_SIMILAR).stream()
                .flatMap(slug -> overview.question(slug).stream())
                .toList();
    }

    private List<QuestionSummary> ranked(SpelledQuery query, Overview overview) {
        var bySlug =
                overview.questions().stream().collect(Collectors.toMap(QuestionSummary::slug, Function.identity()));
        return search.questions(query).stream()
                .filter(bySlug::containsKey)
                .map(slug -> bySlug.get(slug))
                .toList();
    }

    private static List<QuestionSummary> sorted(BankRequest request, List<QuestionSummary> found, Overview overview) {
        var ranked = request.filter().select(found);
        var left = new HashSet<>(ranked);
        var inGuideOrder = overview.questions().stream().filter(left::contains).toList();
        return request.effectiveSort().sort(inGuideOrder, ranked);
    }

    private List<Row> rows(List<QuestionSummary> questions, @Nullable SpelledQuery query) {
        if (query == null) {
            return questions.stream()
                    .map(question -> new Row(question, Highlighted.plain(question.text()), null))
                    .toList();
        }
        var texts =
                search.highlight(questions.stream().map(QuestionSummary::text).toList(), query);
        var passages = search.excerpts(questions.stream().map(this::passage).toList(), query);
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new Row(
                        questions.get(i),
                        texts.get(i),
                        !texts.get(i).hasMarks() && passages.get(i).hasMarks() ? passages.get(i) : null))
                .toList();
    }

    /** Where the words of a search may be if not in the question's text. */
    private String passage(QuestionSummary question) {
        return library.guide(question.guide().slug())
                .flatMap(guide -> guide.question(question.slug())
                        .map(detail -> String.join(" ", detail.content().keyPoints()) + " "
                                + guide.prose().text(detail.content().whyAsked())
                                + " " + guide.prose().text(detail.content().tip())))
                .orElse("");
    }
}
