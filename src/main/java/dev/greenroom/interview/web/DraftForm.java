package dev.greenroom.interview.web;

import dev.greenroom.interview.Draft;
import dev.greenroom.interview.Place;
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

    /** Lines end as in the field, and nothing is left that a database cannot hold; tabs and indentation stay. */
    @Nullable
    String text() {
        return answer == null
                ? null
                : answer.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    }
}
