package dev.greenroom.accounts;

import dev.greenroom.platform.text.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each owner prepares for. */
@Service
@Transactional(readOnly = true)
public class MyInterviews implements PersonalData {

    private final JdbcClient jdbc;
    private final Clock clock;

    MyInterviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return {@link MyInterview#NONE} if the owner has said nothing */
    public MyInterview of(OwnerId owner) {
        return find(owner).interview();
    }

    /** @return {@link StoredInterview#NOTHING} if the owner was never asked */
    public StoredInterview find(OwnerId owner) {
        return jdbc.sql("select * from my_interview where owner_id = :owner")
                .param("owner", owner.value())
                .query(MyInterviews::row)
                .optional()
                .orElse(StoredInterview.NOTHING);
    }

    /**
     * @param version that was read before it was changed
     * @return false if another window saved something else since; then nothing is saved
     */
    @Transactional
    public boolean save(OwnerId owner, int version, MyInterview interview) {
        return write(owner, version, interview, clock.instant()) || of(owner).equals(interview);
    }

    /** Notes that the owner was asked and would rather not say. */
    @Transactional
    public void skip(OwnerId owner) {
        write(owner, 0, MyInterview.NONE, clock.instant());
    }

    private boolean write(OwnerId owner, int version, MyInterview interview, Instant at) {
        return jdbc.sql("""
            insert into my_interview
                (owner_id, role, guide, seniority, country, area, date, company, skills, notes, version, changed_at)
            values
                (:owner, :role, :guide, :seniority, :country, :area, :date, :company, :skills, :notes, 1, :at)
            on conflict (owner_id) do update set
                role = excluded.role, guide = excluded.guide, seniority = excluded.seniority, country = excluded.country,
                area = excluded.area, date = excluded.date, company = excluded.company,
                skills = excluded.skills, notes = excluded.notes,
                version = my_interview.version + 1, changed_at = excluded.changed_at
            where my_interview.version = :version
            """)
                        .param("owner", owner.value())
                        .param("role", interview.role())
                        .param("guide", Objects.toString(interview.guide(), null))
                        .param("seniority", name(interview.seniority()))
                        .param("country", name(interview.country()))
                        .param("area", interview.area())
                        .param("date", interview.date())
                        .param("company", interview.company())
                        .param("skills", interview.skills())
                        .param("notes", interview.notes())
                        .param("version", version)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    @Override
    public String name() {
        return "my-interview";
    }

    @Override
    public Object export(OwnerId owner) {
        return find(owner);
    }

    @Override
    @Transactional
    public void delete(OwnerId owner) {
        jdbc.sql("delete from my_interview where owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    /** Where both say something, what was said last counts. */
    @Override
    @Transactional
    public void move(OwnerId from, OwnerId to) {
        StoredInterview guests = find(from);
        if (guests.wasAsked()) {
            StoredInterview accounts;
            StoredInterview both;
            do {
                accounts = find(to);
                both = accounts.with(guests);
            } while (!write(to, accounts.version(), both.interview(), both.changedAt()));
        }
        delete(from);
    }

    private static StoredInterview row(ResultSet row, int number) throws SQLException {
        return new StoredInterview(
                interview(row),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static MyInterview interview(ResultSet row) throws SQLException {
        String seniority = row.getString("seniority");
        String country = row.getString("country");
        return new MyInterview(
                row.getString("role"),
                Slug.of(row.getString("guide")).orElse(null),
                seniority == null ? null : Seniority.valueOf(seniority),
                country == null ? null : Country.valueOf(country),
                row.getString("area"),
                row.getObject("date", LocalDate.class),
                row.getString("company"),
                row.getString("skills"),
                row.getString("notes"));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
