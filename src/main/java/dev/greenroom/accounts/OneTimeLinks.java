package dev.greenroom.accounts;

import dev.greenroom.accounts.OneTimeLink.Purpose;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that count once and for a time. Looking at one does not use it up, for programs look at links too. */
@Repository
class OneTimeLinks {

    private final JdbcClient jdbc;
    private final RandomGenerator random;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, RandomGenerator random, Clock clock) {
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
    }

    /** Makes a link; an older one of the owner for the same purpose counts no more. */
    Token issue(Purpose purpose, @Nullable OwnerId owner, String subject) {
        if (owner != null) {
            jdbc.sql("delete from one_time_link where owner_id = :owner and purpose = :purpose")
                    .param("owner", owner.value())
                    .param("purpose", purpose.name())
                    .update();
        }
        Token token = Token.random(random);
        jdbc.sql("""
            insert into one_time_link (token_hash, purpose, owner_id, subject, expires_at)
            values (:hash, :purpose, :owner, :subject, :expires)
            """)
                .param("hash", token.hash())
                .param("purpose", purpose.name())
                .param("owner", owner == null ? null : owner.value())
                .param("subject", subject)
                .param("expires", Timestamp.from(clock.instant().plus(purpose.lasts)))
                .update();
        return token;
    }

    Optional<OneTimeLink> find(Purpose purpose, Token token) {
        return query("select owner_id, subject from one_time_link", "", purpose, token);
    }

    /** Takes the link, if it still counts; of two who try at once, one gets it. */
    Optional<OneTimeLink> use(Purpose purpose, Token token) {
        return query("delete from one_time_link", "returning owner_id, subject", purpose, token);
    }

    private Optional<OneTimeLink> query(String verb, String result, Purpose purpose, Token token) {
        return jdbc.sql(verb + " where token_hash = :hash and purpose = :purpose and expires_at > :now " + result)
                .param("hash", token.hash())
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) ->
                        new OneTimeLink(row.getObject("owner_id", UUID.class), row.getString("subject")))
                .optional();
    }

    /** No link of the owner counts any more. */
    void revokeAll(OwnerId owner) {
        jdbc.sql("delete from one_time_link where owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    void revokeAll(Purpose purpose) {
        jdbc.sql("delete from one_time_link where purpose = :purpose")
                .param("purpose", purpose.name())
                .update();
    }

    void removeExpired() {
        Instant now = clock.instant();
        jdbc.sql("delete from one_time_link where expires_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }
}
