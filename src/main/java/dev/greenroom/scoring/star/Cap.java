package dev.greenroom.scoring.star;

/** A bound of the overall, a line of its own in the receipt. */
public enum Cap {
    ANOTHER_QUESTION("cap.another-question", 30),
    HIGHEST("cap.highest", 100),
    LOWEST("cap.lowest", 0);

    private final String id;
    private final int limit;

    Cap(String id, int limit) {
        this.id = id;
        this.limit = limit;
    }

    public String id() {
        return id;
    }

    public int limit() {
        return limit;
    }
}
