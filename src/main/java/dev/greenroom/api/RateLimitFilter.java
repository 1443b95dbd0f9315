package dev.greenroom.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each address call so many times a minute, and says when to come back. */
class RateLimitFilter extends OncePerRequestFilter {

    private static final int MOST_CLIENTS = 100_000;

    private final int perMinute;
    private final Cache<String, Bucket> clients = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    RateLimitFilter(int perMinute) {
        this.perMinute = perMinute;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return perMinute == 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe call =
                clients.get(request.getRemoteAddr(), client -> bucket()).tryConsumeAndReturnRemaining(1);
        if (call.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(call.getNanosToWaitForRefill()) + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "More than %d calls in a minute. Try again in %d s.".formatted(perMinute, seconds))
                .write(response);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
