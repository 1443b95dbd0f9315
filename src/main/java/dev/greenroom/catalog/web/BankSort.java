package dev.greenroom.catalog.web;

import dev.greenroom.catalog.QuestionSummary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The orders in which the question bank can be read; within each, a guide's own order decides. */
enum BankSort {
    /** As the search ranked them. */
    RELEVANCE("relevance"),
    /** As the guides have them. */
    GUIDE("guide"),
    LEVEL("level"),
    A_TO_Z("a-z");

    private static final Comparator<QuestionSummary> BY_LETTERS = Comparator.comparing(
            question -> question.text().replaceAll("[^\\p{L}\\p{N} ]", ""), String.CASE_INSENSITIVE_ORDER);

    private final String code;

    BankSort(String code) {
        this.code = code;
    }

    static Optional<BankSort> of(String code) {
        return Arrays.stream(values())
                .filter(sort -> sort.code.equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /** Relevance needs something to be relevant to. */
    static List<BankSort> available(boolean searched) {
        return searched ? List.of(values()) : List.of(GUIDE, LEVEL, A_TO_Z);
    }

    static BankSort standard(boolean searched) {
        return available(searched).getFirst();
    }

    public String code() {
        return code;
    }

    /**
     * @param inGuideOrder all questions to be sorted
     * @param ranked the same ones as the search ranked them, if there was a search
     */
    List<QuestionSummary> sort(List<QuestionSummary> inGuideOrder, List<QuestionSummary> ranked) {
        return switch (this) {
            case RELEVANCE -> ranked;
            case GUIDE -> inGuideOrder;
            case LEVEL ->
                inGuideOrder.stream()
                        .sorted(Comparator.comparing(QuestionSummary::level))
                        .toList();
            case A_TO_Z -> inGuideOrder.stream().sorted(BY_LETTERS).toList();
        };
    }
}
