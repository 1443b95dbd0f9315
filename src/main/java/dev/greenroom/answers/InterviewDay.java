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
        return jdbc.sql("select sheet from interview_day where owner_id = :owner")
                .param("owner", owner.value())
                .query(String.class)
                .optional()
                .map(sheet -> json.readValue(sheet, DaySheet.class))
                .orElse(DaySheet.BLANK);
    }

    @Transactional
    public void keep(OwnerId owner, DaySheet sheet) {
        jdbc.sql("insert into interview_day values (:owner, cast(:sheet as jsonb), :now) on conflict (owner_id)"
                        + " do update set sheet = excluded.sheet, changed_at = excluded.changed_at")
                .param("owner", owner.value())
                .param("sheet", json.writeValueAsString(sheet))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    void move(OwnerId from, OwnerId to) {
        var guests = of(from);
        if (!guests.isBlank()) {
            keep(to, of(to).with(guests));
            delete(from);
        }
    }

    @Transactional
    void delete(OwnerId owner) {
        jdbc.sql("delete from interview_day where owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }
}
