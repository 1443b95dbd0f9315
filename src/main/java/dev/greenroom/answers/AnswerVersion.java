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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stood at some time. The newest one follows the text until it is ten minutes old or is to stay; then the
 * next change begins another.
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

    /** What a good answer says, by its writer. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> keyPoints;

    private @Nullable String name;

    /** Whether it stays as it is, whatever its age. */
    @Column(nullable = false)
    private boolean kept;

    /** How it read last, as it was shown; null if nobody asked. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String reading;

    /** Whether its writer asked for that reading, rather than saw it change while typing. */
    @Column(nullable = false)
    private boolean asked;

    /** Whether the text has changed since that reading. */
    @Column(nullable = false)
    private boolean outdated;

    /** How an earlier text of it read when its writer asked for that; null if nobody did. */
    @Embedded
    private @Nullable EarlierScore before;

    /** Of this text; null until it was read. */
    private @Nullable Integer score;

    @Column(nullable = false, updatable = false)
    private Instant beganAt;

    @Column(nullable = false)
    private Instant savedAt;

    AnswerVersion(UUID answerId, int number, Draft draft, List<String> keyPoints, Instant beganAt) {
        this.answerId = answerId;
        this.number = number;
        this.draft = draft;
        this.keyPoints = List.copyOf(keyPoints);
        this.beganAt = beganAt;
        this.savedAt = beganAt;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AnswerVersion() {}

    boolean isOpen(Instant at) {
        return !kept && beganAt.plus(OPEN_FOR).isAfter(at);
    }

    /** Takes a later text in place of its own; how it read is of an earlier text then. */
    void follow(Draft text, List<String> points, Instant at) {
        if (!isOpen(at)) {
            throw new IllegalStateException("Version %d of %s stays as it is".formatted(number, answerId));
        }
        draft = text;
        keyPoints = List.copyOf(points);
        savedAt = at;
        outdated = reading != null;
        score = null;
    }

    /** From now on it stays as it is. */
    void keep(@Nullable String as) {
        name = as == null ? name : as;
        kept = true;
    }

    /**
     * @param onPurpose whether its writer asked for the reading, rather than saw it change while typing
     * @param replaced the score of the reading that goes, where its writer asked for that
     */
    void read(String json, @Nullable Integer overall, boolean onPurpose, @Nullable EarlierScore replaced) {
        before = replaced == null ? before : replaced;
        asked = onPurpose || (asked && !outdated);
        reading = json;
        score = overall;
        outdated = false;
    }

    /** Whether its writer asked how it read, and has changed it since. */
    boolean wasReadBefore() {
        return asked && outdated;
    }

    boolean isOutdated() {
        return outdated;
    }

    boolean says(Draft text, List<String> points) {
        return draft.equals(text) && keyPoints.equals(points);
    }

    @Nullable
    EarlierScore before() {
        return before;
    }

    List<String> keyPoints() {
        return List.copyOf(keyPoints);
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
        return new VersionSummary(number, name, score, draft, keyPoints(), savedAt);
    }
}
