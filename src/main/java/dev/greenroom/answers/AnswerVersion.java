package dev.greenroom.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stood at some time. The newest one follows the text until it is ten minutes old, was given a name or
 * was read; then the next change begins another.
 */
@Entity
@Table(name = "answer_version")
class AnswerVersion {

    private static final Duration OPEN_FOR = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private UUID answerId;

    /** From 1. */
    @Column(nullable = false, updatable = false)
    private int number;

    @Embedded
    private Draft draft;

    private @Nullable String name;

    /** Whether it stays as it is, whatever its age. */
    @Column(nullable = false)
    private boolean kept;

    /** How this text reads, as it was shown; null if nobody asked. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String reading;

    private @Nullable Integer score;

    @Column(nullable = false, updatable = false)
    private Instant beganAt;

    @Column(nullable = false)
    private Instant savedAt;

    AnswerVersion(UUID answerId, int number, Draft draft, Instant beganAt) {
        this.answerId = answerId;
        this.number = number;
        this.draft = draft;
        this.beganAt = beganAt;
        this.savedAt = beganAt;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AnswerVersion() {}

    boolean isOpen(Instant at) {
        return !kept && beganAt.plus(OPEN_FOR).isAfter(at);
    }

    /** Takes a later text in place of its own, and forgets how its own read. */
    void follow(Draft text, Instant at) {
        if (!isOpen(at)) {
            throw new IllegalStateException("Version %d of %s stays as it is".formatted(number, answerId));
        }
        draft = text;
        savedAt = at;
        reading = null;
        score = null;
    }

    /** From now on it stays as it is. */
    void keep(@Nullable String as) {
        name = as == null ? name : as;
        kept = true;
    }

    /** @param asked whether the writer asked for the reading, rather than saw it change while typing */
    void read(String json, @Nullable Integer overall, boolean asked) {
        reading = json;
        score = overall;
        kept |= asked;
    }

    int number() {
        return number;
    }

    Draft draft() {
        return draft;
    }

    @Nullable
    String reading() {
        return reading;
    }

    @Nullable
    Integer score() {
        return score;
    }

    VersionSummary summary() {
        return new VersionSummary(number, name, score, draft, savedAt);
    }
}
