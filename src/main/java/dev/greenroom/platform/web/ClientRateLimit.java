package dev.greenroom.platform.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * How often one client may do something. Addresses are kept for the period at most, in memory only, and hashed with a
 * salt that nobody knows.
 */
public final class ClientRateLimit {

    private static final int MOST_CLIENTS = 100_000;

    private final byte[] salt = new byte[16];
    private final LoadingCache<ByteBuffer, Bucket> buckets;

    public ClientRateLimit(int times, Duration period) {
        new SecureRandom().nextBytes(salt);
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterWrite(period)
                .build(client -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(times).refillIntervally(times, period))
                        .build());
    }

    /** Counts one time for the client, if it may. */
    public boolean admits(HttpServletRequest request) {
        return buckets.get(client(request.getRemoteAddr())).tryConsume(1);
    }

    private ByteBuffer client(String address) {
        var digest = DigestUtils.getSha256Digest();
        digest.update(salt);
        return ByteBuffer.wrap(digest.digest(ClientNetwork.of(address)));
    }
}
