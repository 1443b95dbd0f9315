package dev.greenroom.api;

import dev.greenroom.platform.web.ClientRateLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each client call so many times a minute, and says when to come back. */
class RateLimitFilter extends OncePerRequestFilter {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int perMinute;
    private final ClientRateLimit limit;

    RateLimitFilter(int perMinute) {
        this.perMinute = perMinute;
        this.limit = new ClientRateLimit(Math.max(1, perMinute), PERIOD);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return perMinute == 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limit.admits(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(PERIOD.toSeconds()));
        Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "More than %d calls in a minute. Try again in a minute.".formatted(perMinute))
                .write(response);
    }
}
