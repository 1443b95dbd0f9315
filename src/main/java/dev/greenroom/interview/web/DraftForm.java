package dev.greenroom.interview.web;

import dev.greenroom.interview.Draft;
import dev.greenroom.interview.Place;
import dev.greenroom.interview.Room;
import dev.greenroom.platform.text.TypedText;
import org.jspecify.annotations.Nullable;

/** What every form of the room brings along: the text in the field, and what it was written over. */
record DraftForm(
        @Nullable String turn,
        @Nullable String answer,
        @Nullable Integer version,
        @Nullable Integer spokenSeconds) {

    /** Whether it answers what is asked now; one that does not say what it answers does. */
    boolean isFor(Room room) {
        return turn == null
                || (room.step() != null && turn.equals(room.step().place().toString()));
    }

    Draft toCommand() {
        return new Draft(Place.of(turn).orElse(null), text(), version == null ? 0 : version, spokenSeconds);
    }

    /** Null where the form had no field. */
    @Nullable
    String text() {
        return answer == null ? null : TypedText.cleaned(answer);
    }
}
