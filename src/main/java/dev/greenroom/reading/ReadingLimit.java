package dev.greenroom.reading;

import dev.greenroom.platform.web.ClientRateLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many answers one client may have read on pages: pasted ones and those that are being drafted, together. */
@Component
public class ReadingLimit {

    /** After this a client may go on. */
    public static final Duration PERIOD = Duration.ofMinutes(1);

    private final boolean limited;
    private final ClientRateLimit limit;

    public ReadingLimit(ReadingProperties properties) {
        this.limited = properties.rateLimitPerMinute() > 0;
        this.limit = new ClientRateLimit(Math.max(1, properties.rateLimitPerMinute()), PERIOD);
    }

    /** Counts one reading for the client, if it may have it. */
    public boolean admits(HttpServletRequest request) {
        return !limited || limit.admits(request);
    }
}
