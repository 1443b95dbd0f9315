package dev.greenroom.answers;

import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.catalog.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which story shows what: the competencies that interviews ask for most, and those that the stories show besides. */
public record StoryMatrix(List<SavedStory> stories, List<Row> rows) {

    /** From this many stories on it says something. */
    public static final int LEAST = 3;

    private static final int MOST_ASKED = 10;
    private static final int OFTEN_TOLD = 4;

    public static StoryMatrix of(List<SavedStory> stories, Overview library) {
        Map<Term, Long> asked = library.questions().stream()
                .filter(question -> question.type() == QuestionType.BEHAVIORAL)
                .collect(Collectors.groupingBy(QuestionSummary::competency, Collectors.counting()));
        Comparator<Term> byAsking = Comparator.comparing(term -> -asked.getOrDefault(term, 0L));
        var most = asked.keySet().stream()
                .sorted(byAsking.thenComparing(Term::title))
                .limit(MOST_ASKED)
                .collect(Collectors.toSet());
        var rows = library.competencies().stream()
                .map(term -> Row.of(term, stories))
                .filter(row -> most.contains(row.competency()) || !row.isGap())
                .sorted(Comparator.comparing(Row::competency, byAsking))
                .toList();
        return new StoryMatrix(stories, rows);
    }

    public List<Term> gaps() {
        return rows.stream().filter(Row::isGap).map(Row::competency).toList();
    }

    /** Stories that are told so often that a panel may hear one twice. */
    public List<SavedStory> overused() {
        return stories.stream()
                .filter(story -> story.answers().size() >= OFTEN_TOLD)
                .toList();
    }

    /** @param shown for each story, in their order, whether it shows the competency */
    public record Row(Term competency, List<Boolean> shown) {

        static Row of(Term competency, List<SavedStory> stories) {
            Function<SavedStory, Boolean> shows =
                    story -> story.shows(competency.slug().value());
            return new Row(competency, stories.stream().map(shows).toList());
        }

        public boolean isGap() {
            return !shown.contains(true);
        }
    }
}
