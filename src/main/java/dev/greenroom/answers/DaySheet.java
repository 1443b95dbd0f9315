package dev.greenroom.answers;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody takes along to the interview, on one page.
 *
 * @param figure to ask for
 * @param ask the questions to ask them, one a line
 */
public record DaySheet(
        String place, String time, String names, String figure, String opening, String ask, List<CueCard> stories) {

    /** As many as fit the page beside the rest. */
    public static final int USUAL_STORIES = 4;

    /** Two sheets become one when a guest signs in, and nothing of either is dropped. */
    public static final int MOST_STORIES = 8;

    public static final DaySheet BLANK = new DaySheet("", "", "", "", "", "", List.of());

    public DaySheet {
        stories = List.copyOf(stories.subList(0, Math.min(stories.size(), MOST_STORIES)));
    }

    public boolean isBlank() {
        return equals(BLANK);
    }

    public List<String> questions() {
        return ask.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Both sheets in one; where both say something, this one stands first. */
    DaySheet with(DaySheet other) {
        return new DaySheet(
                both(place, other.place),
                both(time, other.time),
                both(names, other.names),
                both(figure, other.figure),
                both(opening, other.opening),
                both(ask, other.ask),
                Stream.concat(stories.stream(), other.stories.stream())
                        .distinct()
                        .toList());
    }

    private static String both(String one, String other) {
        return one.isBlank() || one.equals(other) ? other : other.isBlank() ? one : one + "\n" + other;
    }
}
