package dev.greenroom.interview.web;

import dev.greenroom.interview.Countdown;
import dev.greenroom.interview.Room;
import org.jspecify.annotations.Nullable;

/** What is left of the time, as the room shows it: a line and words. */
record Minutes(@Nullable Countdown countdown) {

    static Minutes of(Room room) {
        return new Minutes(room.countdown().orElse(null));
    }

    public boolean isLimited() {
        return countdown != null;
    }

    /** In words without seconds, as a key of the messages; {@link #count} goes with it. */
    public String key() {
        if (countdown == null) {
            return "room.time.none";
        }
        if (countdown.left().isNegative()) {
            return "room.time.over";
        }
        return countdown.left().toSeconds() < 60 ? "room.time.last" : "room.time.left";
    }

    /** Whole minutes, rounded to the nearest. */
    public long count() {
        return countdown == null
                ? 0
                : Math.max(1, Math.round(Math.abs(countdown.left().toSeconds()) / 60.0));
    }

    /** In per cent of the line. */
    public long share() {
        if (countdown == null || countdown.left().isNegative()) {
            return 0;
        }
        return Math.ceilDiv(
                100 * countdown.left().toMillis(),
                Math.max(1, countdown.allowed().toMillis()));
    }

    public String phase() {
        return countdown == null ? "RUNNING" : countdown.phase().name();
    }

    public long left() {
        return countdown == null ? 0 : countdown.left().toSeconds();
    }

    public long allowed() {
        return countdown == null ? 0 : countdown.allowed().toSeconds();
    }

    public long extension() {
        return countdown == null ? 0 : countdown.extension().toMinutes();
    }

    public boolean canExtend() {
        return countdown != null && countdown.canExtend();
    }

    public long leftMinutes() {
        return Math.max(0, left()) / 60;
    }

    public long leftSeconds() {
        return Math.max(0, left()) % 60;
    }
}
