package dev.greenroom.interview;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.platform.web.NotFoundException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which others may read one report, until they expire or are taken back. The token is kept as it is, so that
 * its owner can copy it again: it opens nothing that does not lie beside it in the same database.
 */
@Service
public class Shares {

    public static final Duration LASTS = Duration.ofDays(14);
    private static final int BYTES = 18;

    private final InterviewRepository interviews;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Shares(InterviewRepository interviews, JdbcClient jdbc, Clock clock) {
        this.interviews = interviews;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A link that is live. */
    public record Share(String token, Instant expiresAt) {}

    /** Makes a link in place of whatever there was. */
    @Transactional
    public void start(OwnerId owner, UUID interview) {
        own(owner, interview);
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        jdbc.sql("""
            insert into interview_share (token, interview_id, expires_at) values (:token, :interview, :until)
            on conflict (interview_id) do update
            set token = excluded.token, expires_at = excluded.expires_at
            """)
                .param("token", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                .param("interview", interview)
                .param("until", Timestamp.from(clock.instant().plus(LASTS)))
                .update();
    }

    @Transactional
    public void end(OwnerId owner, UUID interview) {
        own(owner, interview);
        jdbc.sql("delete from interview_share where interview_id = ?")
                .param(interview)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Share> of(OwnerId owner, UUID interview) {
        own(owner, interview);
        return jdbc.sql("select token, expires_at from interview_share where interview_id = ? and expires_at > ?")
                .params(interview, Timestamp.from(clock.instant()))
                .query((row, number) ->
                        new Share(row.getString(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    Optional<UUID> find(String token) {
        return jdbc.sql("select interview_id from interview_share where token = ? and expires_at > ?")
                .params(token, Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    private void own(OwnerId owner, UUID interview) {
        if (interviews
                .findByIdAndOwner(interview, owner.value())
                .filter(Interview::isEnded)
                .isEmpty()) {
            throw NotFoundException.of("report", interview.toString());
        }
    }
}
