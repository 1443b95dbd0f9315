package dev.greenroom.interview.web;

import dev.greenroom.interview.Room;
import dev.greenroom.interview.Room.Step;
import dev.greenroom.interview.Saved;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page hears when it signs in.
 *
 * @param here whether the interview is still at what the page asks; if not, it loads itself again
 * @param taken whether the time is up and the text stands, so that a page with a field loads itself again
 * @param version of the stored text
 * @param left seconds; negative once the time is up
 * @param words the time left, in words
 */
record Presence(
        boolean here, boolean taken, Saved saved, int version, String phase, long left, long allowed, String words) {

    static Presence of(Room room, @Nullable String turn, Saved saved, Minutes time, String words) {
        Step step = room.step();
        boolean here = !room.ended()
                && !room.isAway()
                && !room.isPaused()
                && step != null
                && Objects.equals(turn, step.place().toString());
        return new Presence(
                here,
                step != null && step.taken(),
                saved,
                step == null ? 0 : step.version(),
                time.phase(),
                time.left(),
                time.allowed(),
                words);
    }
}
