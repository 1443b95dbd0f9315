package dev.greenroom.answers;

import dev.greenroom.accounts.OwnerId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each owner's sheet for the day of the interview. */
@Service
@Transactional(readOnly = true)
public class InterviewDay {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    InterviewDay(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A blank one where there is none yet. */
    public DaySheet of(OwnerId owner) {
        return find(owner).sheet();
    }

    /** Version 0 where there is none yet. */
    public StoredSheet find(OwnerId owner) {
        return jdbc.sql("select sheet, version from interview_day where owner_id = :owner")
                .param("owner", owner.value())
                .query((row, number) ->
                        new StoredSheet(json.readValue(row.getString("sheet"), DaySheet.class), row.getInt("version")))
                .optional()
                .orElse(StoredSheet.NONE);
    }

    /**
     * @param version that was read before it was changed
     * @return false if another window kept another sheet since; then nothing is kept
     */
    @Transactional
    public boolean keep(OwnerId owner, int version, DaySheet sheet) {
        return write(owner, version, sheet) || of(owner).equals(sheet);
    }

    private boolean write(OwnerId owner, int version, DaySheet sheet) {
        return jdbc.sql("""
            insert into interview_day (owner_id, sheet, changed_at, version)
            values (:owner, cast(:sheet as jsonb), :now, 1)
            on conflict (owner_id) do update set
                sheet = excluded.sheet, changed_at = excluded.changed_at, version = interview_day.version + 1
            where interview_day.version = :version
            """)
                        .param("owner", owner.value())
                        .param("sheet", json.writeValueAsString(sheet))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("version", version)
                        .update()
                > 0;
    }

    @Transactional
    void move(OwnerId from, OwnerId to) {
        var guests = of(from);
        if (!guests.isBlank()) {
            StoredSheet accounts;
            do {
                accounts = find(to);
            } while (!write(to, accounts.version(), accounts.sheet().with(guests)));
            delete(from);
        }
    }

    @Transactional
    void delete(OwnerId owner) {
        jdbc.sql("delete from interview_day where owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    /** @param version travels in the form */
    public record StoredSheet(DaySheet sheet, int version) {

        public static final StoredSheet NONE = new StoredSheet(DaySheet.BLANK, 0);
    }
}
