package dev.greenroom.accounts;

import dev.greenroom.platform.text.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    MyInterviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return {@link MyInterview#NONE} if the owner has said nothing */
    public MyInterview of(OwnerId owner) {
        return jdbc.sql("select * from my_interview where owner_id = :owner")
                .param("owner", owner.value())
                .query(MyInterviews::row)
                .optional()
                .orElse(MyInterview.NONE);
    }

    @Transactional
    public void save(OwnerId owner, MyInterview interview) {
        jdbc.sql("""
            insert into my_interview
                (owner_id, role, guide, seniority, country, area, date, company, skills, notes)
            values (:owner, :role, :guide, :seniority, :country, :area, :date, :company, :skills, :notes)
            on conflict (owner_id) do update set
                role = excluded.role, guide = excluded.guide, seniority = excluded.seniority, country = excluded.country,
                area = excluded.area, date = excluded.date, company = excluded.company,
                skills = excluded.skills, notes = excluded.notes
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
                .update();
    }

    @Override
    public String name() {
        return "my-interview";
    }

    @Override
    public Object export(OwnerId owner) {
        return of(owner);
    }

    @Override
    @Transactional
    public void delete(OwnerId owner) {
        jdbc.sql("delete from my_interview where owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    /** What the account says stays; the guest fills in what it does not say. */
    @Override
    @Transactional
    public void move(OwnerId from, OwnerId to) {
        MyInterview both = of(to).filledFrom(of(from));
        if (!both.saysNothing()) {
            save(to, both);
        }
        delete(from);
    }

    private static MyInterview row(ResultSet row, int number) throws SQLException {
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
