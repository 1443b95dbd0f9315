package dev.greenroom.interview.web;

import dev.greenroom.interview.Room;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The room, or the page that stands in for it while the clock stands or when everything has been asked.
 *
 * @param typed what was sent and not taken; null for what is stored
 * @param aid what a practising candidate may look at
 * @param transcribes whether this instance has a server that turns speech into text
 */
record RoomPage(Room room, @Nullable String typed, Obstacle obstacle, Aid aid, Minutes time, boolean transcribes) {

    enum Obstacle {
        NONE,
        STALE,
        CHANGED,
        /** What was sent answers something that is not asked any more. */
        PASSED
    }

    String view() {
        if (room.ended()) {
            return "interview/done";
        }
        if (obstacle == Obstacle.NONE && (room.isAway() || room.isPaused())) {
            return "interview/away";
        }
        return room.step() == null ? "interview/done" : "interview/room";
    }

    /** Whether somebody speaks here. */
    public boolean records() {
        return view().equals("interview/room")
                && room.isSpoken()
                && !room.asked().taken();
    }

    public String text() {
        return isTypedHere() ? Objects.requireNonNull(typed) : room.asked().answer();
    }

    /** Whether what was sent and not taken belongs into the field. */
    public boolean isTypedHere() {
        return typed != null && obstacle != Obstacle.PASSED;
    }

    public String path() {
        return "/interviews/" + room.id();
    }
}
