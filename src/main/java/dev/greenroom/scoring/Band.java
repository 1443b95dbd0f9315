package dev.greenroom.scoring;

/** The range that an overall falls into. */
public enum Band {
    NO_ANSWER(0),
    POOR(20),
    WEAK(40),
    FAIR(56),
    GOOD(71),
    OUTSTANDING(86);

    private final int from;

    Band(int from) {
        this.from = from;
    }

    /** The lowest overall in it. */
    public int from() {
        return from;
    }

    public static Band of(int overall) {
        Band band = NO_ANSWER;
        for (Band next : values()) {
            band = overall >= next.from ? next : band;
        }
        return band;
    }
}
