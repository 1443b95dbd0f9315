package dev.greenroom.platform.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How often one client may do something. Addresses are kept for the period at most, in memory only, and hashed with a
 * salt that nobody knows. An IPv6 client is known by its network, since it has as many addresses as it likes.
 */
public final class ClientRateLimit {

    private static final int MOST_CLIENTS = 100_000;
    private static final int NETWORK_BYTES = 8;
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

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
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return ByteBuffer.wrap(digest.digest(network(address)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] network(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
        try {
            // A literal is not looked up.
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            return parsed instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        } catch (UnknownHostException e) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }
}
