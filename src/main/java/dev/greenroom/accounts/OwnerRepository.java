package dev.greenroom.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Owners, and the tokens of the browsers in which a guest is known. */
@Repository
class OwnerRepository {

    private final JdbcClient jdbc;

    OwnerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OwnerId create(Instant now) {
        var owner = new OwnerId(UUID.randomUUID());
        jdbc.sql("insert into owner (id, created_at, used_at) values (:id, :now, :now)")
                .param("id", owner.value())
                .param("now", Timestamp.from(now))
                .update();
        return owner;
    }

    void admit(OwnerId guest, Token token) {
        jdbc.sql("insert into guest_token (token_hash, owner_id) values (:hash, :owner)")
                .param("hash", token.hash())
                .param("owner", guest.value())
                .update();
    }

    Optional<Guest> findGuest(Token token) {
        return jdbc.sql("""
            select owner.id, owner.used_at from guest_token join owner on owner.id = guest_token.owner_id
            where token_hash = :hash
            """)
                .param("hash", token.hash())
                .query((row, number) -> new Guest(
                        new OwnerId(row.getObject("id", UUID.class)),
                        row.getTimestamp("used_at").toInstant()))
                .optional();
    }

    /** Notes that the owner was here. @return whether the owner is still there */
    boolean touch(OwnerId owner, Instant now) {
        return jdbc.sql("update owner set used_at = :now where id = :id")
                        .param("now", Timestamp.from(now))
                        .param("id", owner.value())
                        .update()
                > 0;
    }

    /** Holds a guest until the transaction ends, so that nothing is stored for it meanwhile. */
    boolean lockGuest(OwnerId owner) {
        return jdbc.sql("""
            select id from owner where id = :id
            and not exists (select from account where owner_id = owner.id) for update
            """)
                .param("id", owner.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Holds a guest, unless one comes back who was not here since. */
    boolean lockGuestUnusedSince(Instant moment, OwnerId owner) {
        return jdbc.sql("select id from owner where id = :id and used_at < :moment for update")
                        .param("id", owner.value())
                        .param("moment", Timestamp.from(moment))
                        .query(UUID.class)
                        .optional()
                        .isPresent()
                && lockGuest(owner);
    }

    void delete(OwnerId owner) {
        jdbc.sql("delete from owner where id = :id").param("id", owner.value()).update();
    }

    List<OwnerId> findGuestsUnusedSince(Instant moment, int most) {
        return jdbc.sql("""
            select id from owner where used_at < :moment
            and not exists (select from account where owner_id = owner.id)
            order by used_at limit :most
            """)
                .param("moment", Timestamp.from(moment))
                .param("most", most)
                .query((row, number) -> new OwnerId(row.getObject("id", UUID.class)))
                .list();
    }

    record Guest(OwnerId id, Instant usedAt) {}
}
