package dev.greenroom.interview.web;

import dev.greenroom.interview.Draft;
import dev.greenroom.interview.Place;
import dev.greenroom.platform.text.TypedText;
import org.jspecify.annotations.Nullable;

/** What every form of the room brings along: the text in the field, and what it was written over. */
record DraftForm(
        @Nullable String turn,
        @Nullable String answer,
        @Nullable Integer version,
        @Nullable Integer spokenSeconds) {

    Draft toCommand() {
        return new Draft(Place.of(turn).orElse(null), text(), version == null ? 0 : version, spokenSeconds);
    }

    /** Null where the form had no field. */
    @Nullable
    String text() {
        return answer == null ? null : TypedText.cleaned(answer);
    }
}
