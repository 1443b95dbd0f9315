package dev.greenroom.interview;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.reading.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The readings of answers as they are stored. */
@Component
class Readings {

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How an answer reads.
     *
     * @param alone without the answers to follow-ups
     * @param together with them; null where there are none
     * @param delivery of all of it; null where it was read before that was looked at
     */
    record Stored(
            UUID turn,
            Reading alone,
            @Nullable Reading together,
            @Nullable Delivery delivery) {

        Reading whole() {
            return together == null ? alone : together;
        }
    }

    /** A reading of an older state of the texts does not replace one of a newer. */
    void store(Stored reading, int textVersion) {
        jdbc.sql("""
            insert into interview_reading (turn_id, text_version, alone, together, delivery)
            values (:turn, :version, :alone::jsonb, :together::jsonb, :delivery::jsonb)
            on conflict (turn_id) do update
            set text_version = excluded.text_version, alone = excluded.alone, together = excluded.together,
                delivery = excluded.delivery
            where interview_reading.text_version < excluded.text_version
            """)
                .param("turn", reading.turn())
                .param("version", textVersion)
                .param("alone", Documents.write(reading.alone()))
                .param("together", written(reading.together()))
                .param("delivery", written(reading.delivery()))
                .update();
    }

    private static @Nullable String written(@Nullable Object document) {
        return document == null ? null : Documents.write(document);
    }

    Map<UUID, Stored> of(Collection<UUID> turns) {
        if (turns.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select turn_id, alone, together, delivery from interview_reading where turn_id in (:turns)")
                .param("turns", List.copyOf(turns))
                .query(Readings::stored)
                .list()
                .stream()
                .collect(Collectors.toMap(Stored::turn, Function.identity()));
    }

    /** What was scored last of the answers to these questions in the owner's interviews before a moment. */
    Map<Slug, Integer> scoresBefore(OwnerId owner, Instant moment, Collection<Slug> questions) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                    select distinct on (slug) slug, overall
                    from interview_turn
                    join interview on interview.id = interview_turn.interview_id
                    join interview_reading on interview_reading.turn_id = interview_turn.id
                    cross join lateral (
                        select asked ->> 'slug', (coalesce(together, alone) -> 'score' ->> 'overall')::int
                    ) as scored (slug, overall)
                    where owner_id = :owner and started_at < :moment and slug in (:slugs) and overall is not null
                        and status = 'ANSWERED' and answer ~ '\\S'
                        and not exists (select from interview_reading_job where turn_id = interview_turn.id)
                    order by slug, started_at desc
                    """)
                .param("owner", owner.value())
                .param("moment", Timestamp.from(moment))
                .param("slugs", questions.stream().map(Slug::value).toList())
                .query((row, number) -> Map.entry(new Slug(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("turn_id", UUID.class),
                Documents.read(row.getString("alone"), Reading.class),
                read(row.getString("together"), Reading.class),
                read(row.getString("delivery"), Delivery.class));
    }

    private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
        return json == null ? null : Documents.read(json, type);
    }
}
