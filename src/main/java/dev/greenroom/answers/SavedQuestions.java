package dev.greenroom.answers;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.platform.text.Slug;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions of the bank that somebody wants to find again. */
@Service
@Transactional(readOnly = true)
public class SavedQuestions {

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedQuestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one saved last first; some may have been retired since. */
    public List<Slug> all(OwnerId owner) {
        return jdbc.sql("select question from saved_question where owner_id = :owner order by saved_at desc, question")
                .param("owner", owner.value())
                .query((row, number) -> new Slug(row.getString("question")))
                .list();
    }

    /** Saving one again changes nothing. */
    @Transactional
    public void save(OwnerId owner, Slug question) {
        jdbc.sql("insert into saved_question values (:owner, :question, :now) on conflict do nothing")
                .param("owner", owner.value())
                .param("question", question.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    public void remove(OwnerId owner, Slug question) {
        jdbc.sql("delete from saved_question where owner_id = :owner and question = :question")
                .param("owner", owner.value())
                .param("question", question.value())
                .update();
    }

    @Transactional
    void move(OwnerId from, OwnerId to) {
        jdbc.sql("insert into saved_question select :to, question, saved_at from saved_question"
                        + " where owner_id = :from on conflict do nothing")
                .param("from", from.value())
                .param("to", to.value())
                .update();
        delete(from);
    }

    @Transactional
    void delete(OwnerId owner) {
        jdbc.sql("delete from saved_question where owner_id = :owner")
                .param("owner", owner.value())
                .update();
    }
}
