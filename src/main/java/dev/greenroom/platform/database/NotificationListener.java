package dev.greenroom.platform.database;

/**
 * A bean that hears what any instance publishes on its channel. Both methods are called on one background thread, one
 * after the other.
 */
public interface NotificationListener {

    /** The name of the channel: lower-case letters, digits and underscores. */
    String channel();

    /** Takes a message that was published and committed. */
    void received(String payload);

    /**
     * Called whenever listening begins, at the start and after each lost connection. Messages may have been missed until
     * then, so whatever they keep up to date has to be read afresh.
     */
    void connected();
}
