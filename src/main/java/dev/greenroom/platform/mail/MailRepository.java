package dev.greenroom.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that are to be delivered, and those that were. */
@Repository
class MailRepository {

    private static final String COLUMNS =
            "select id, recipient, subject, body, created_at, tries, delivered_at, failure";

    private final JdbcClient jdbc;

    MailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Mail mail, Instant now) {
        jdbc.sql("""
            insert into outgoing_mail (owner_id, recipient, subject, body, created_at, due_at)
            values (:owner, :recipient, :subject, :body, :now, :now)
            """)
                .param("owner", mail.owner())
                .param("recipient", mail.recipient())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** A letter that is due, for nobody else until the transaction ends. */
    Optional<OutgoingMail> take(Instant now) {
        return jdbc.sql(COLUMNS + """
             from outgoing_mail where due_at <= :now
            order by due_at limit 1 for update skip locked
            """)
                .param("now", Timestamp.from(now))
                .query(MailRepository::row)
                .optional();
    }

    void delivered(OutgoingMail mail, @Nullable String body, Instant now) {
        jdbc.sql("""
            update outgoing_mail set delivered_at = :now, due_at = null, body = :body, tries = tries + 1,
                failure = null where id = :id
            """)
                .param("now", Timestamp.from(now))
                .param("body", body)
                .param("id", mail.id())
                .update();
    }

    /** @param again the next try; null if there is none */
    void failed(OutgoingMail mail, String failure, @Nullable Instant again) {
        jdbc.sql("update outgoing_mail set due_at = :again, tries = tries + 1, failure = :failure where id = :id")
                .param("again", again == null ? null : Timestamp.from(again))
                .param("failure", failure)
                .param("id", mail.id())
                .update();
    }

    List<OutgoingMail> newest(int most) {
        return jdbc.sql(COLUMNS + " from outgoing_mail order by id desc limit :most")
                .param("most", most)
                .query(MailRepository::row)
                .list();
    }

    List<OutgoingMail> of(UUID owner) {
        return jdbc.sql(COLUMNS + " from outgoing_mail where owner_id = :owner order by id")
                .param("owner", owner)
                .query(MailRepository::row)
                .list();
    }

    void deleteOf(UUID owner) {
        jdbc.sql("delete from outgoing_mail where owner_id = :owner")
                .param("owner", owner)
                .update();
    }

    void deleteBefore(Instant moment) {
        jdbc.sql("delete from outgoing_mail where created_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static OutgoingMail row(ResultSet row, int number) throws SQLException {
        Timestamp delivered = row.getTimestamp("delivered_at");
        return new OutgoingMail(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("tries"),
                delivered == null ? null : delivered.toInstant(),
                row.getString("failure"));
    }
}
