package dev.greenroom.answers.web;

import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.catalog.index.LibrarySearch;
import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.text.Slug;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Offers questions to begin an answer with. */
@Component
class QuestionOffer {

    private static final int MOST_FOUND = 8;
    private static final int MOST_SUGGESTED = 4;
    private static final Slug ANY_INTERVIEW = new Slug("any-interview");

    private final PublishedLibrary library;
    private final LibrarySearch search;

    QuestionOffer(PublishedLibrary library, LibrarySearch search) {
        this.library = library;
        this.search = search;
    }

    Page page(AnswerForm typed, SearchText query) {
        return new Page(typed, query.text(), query.isEmpty() ? suggested() : found(query));
    }

    private List<QuestionSummary> found(SearchText query) {
        var overview = library.overview();
        return search.questions(search.read(query, false)).stream()
                .flatMap(slug -> overview.question(slug).stream())
                .limit(MOST_FOUND)
                .toList();
    }

    /** Stories that nearly every interview asks for, then what else opens one. */
    private List<QuestionSummary> suggested() {
        var usual = library.overview().questions().stream()
                .filter(question -> question.guide().slug().equals(ANY_INTERVIEW))
                .toList();
        return Stream.concat(
                        usual.stream().filter(question -> question.type() == QuestionType.BEHAVIORAL),
                        usual.stream().filter(question -> question.type() != QuestionType.BEHAVIORAL))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    /**
     * @param typed what may have come without its question
     * @param search empty if nothing was looked for
     * @param questions found, or suggested where nothing was looked for
     */
    record Page(AnswerForm typed, String search, List<QuestionSummary> questions) {}
}
