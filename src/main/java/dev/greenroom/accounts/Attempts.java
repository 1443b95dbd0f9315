package dev.greenroom.accounts;

import dev.greenroom.platform.web.ClientNetwork;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever guesses passwords: few guesses for an account from one place, more from one place for all accounts,
 * and for an account from all places so many that nobody locks its owner out by the way. Whether there is such an account
 * makes no difference. It counts before a transaction and never within one: what is counted has to stay when that fails,
 * and a second connection beside the first would leave none for anybody once enough of them wait.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
class Attempts {

    private static final Limit HERE = new Limit("here", 10, Duration.ofMinutes(15));
    private static final Limit ACCOUNT = new Limit("account", 100, Duration.ofHours(1));
    private static final Limit MAILS = new Limit("mails", 3, Duration.ofHours(1));

    private final AttemptRepository attempts;
    private final Limit client;
    private final Limit mailsOfClient;
    private final Clock clock;

    Attempts(AttemptRepository attempts, AccountsProperties properties, Clock clock) {
        this.attempts = attempts;
        this.client = new Limit("client", properties.guessesPerNetwork(), Duration.ofMinutes(15));
        this.mailsOfClient = new Limit("client-mails", properties.guessesPerNetwork(), Duration.ofHours(1));
        this.clock = clock;
    }

    /**
     * Counts a guess.
     *
     * @param account the address that was typed, or another name of the account
     * @param address of the network
     */
    void guess(String account, String address) {
        byte[] network = ClientNetwork.of(address);
        count(client, network);
        count(HERE, account.getBytes(StandardCharsets.UTF_8), network);
        count(ACCOUNT, account.getBytes(StandardCharsets.UTF_8));
    }

    /** The guess was right: those before it no longer count here. */
    void succeeded(String account, String address) {
        attempts.forget(key(HERE, account.getBytes(StandardCharsets.UTF_8), ClientNetwork.of(address)));
    }

    /** Counts a letter that anybody may have sent to an address. */
    void mail(Email recipient, String address) {
        count(mailsOfClient, ClientNetwork.of(address));
        count(MAILS, recipient.value().getBytes(StandardCharsets.UTF_8));
    }

    void clearUp() {
        attempts.removeEnded(clock.instant());
    }

    private void count(Limit limit, byte[]... who) {
        Instant now = clock.instant();
        var count = attempts.count(key(limit, who), now, limit.period());
        if (count.times() > limit.times()) {
            throw new TooManyAttemptsException(Duration.between(now, count.ends()));
        }
    }

    private static byte[] key(Limit limit, byte[]... who) {
        var digest = DigestUtils.getSha256Digest();
        digest.update(limit.name().getBytes(StandardCharsets.UTF_8));
        for (byte[] part : who) {
            digest.update((byte) 0);
            digest.update(part);
        }
        return digest.digest();
    }

    private record Limit(String name, int times, Duration period) {}
}
