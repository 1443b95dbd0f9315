package dev.greenroom.scoring;

/** How fast people speak in interviews, for answers that were written. */
public final class SpeakingPace {

    /** In words a minute. */
    public static final int USUAL = 130;

    private SpeakingPace() {}

    /** The time that so many words take, in seconds. */
    public static double seconds(int words) {
        return words * 60.0 / USUAL;
    }
}
