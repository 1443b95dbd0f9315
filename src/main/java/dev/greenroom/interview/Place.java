package dev.greenroom.interview;

import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in an interview something is asked: written "2" for the second question, "2.1" for the first follow-up to it.
 *
 * @param question from 1
 * @param followUp 0 for the question itself
 */
@Embeddable
public record Place(int question, int followUp) implements Comparable<Place> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(?:\\.(\\d))?");
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::question).thenComparingInt(Place::followUp);

    public static Place ofQuestion(int question) {
        return new Place(question, 0);
    }

    /** Empty for what names no place. */
    public static Optional<Place> of(@Nullable String written) {
        var matcher = WRITTEN.matcher(written == null ? "" : written);
        return matcher.matches()
                ? Optional.of(new Place(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public boolean isFollowUp() {
        return followUp > 0;
    }

    Place next() {
        return new Place(question, followUp + 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return isFollowUp() ? question + "." + followUp : String.valueOf(question);
    }
}
