package dev.greenroom.interview;

import dev.greenroom.reading.Asked;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that is asked in an interview, a question or a follow-up, and what is answered. */
@Entity
@Table(name = "interview_turn")
class Turn {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "interview_id", updatable = false)
    private Interview interview;

    @Embedded
    private Place place;

    @Convert(converter = Documents.OfAsked.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private Asked asked;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TurnStatus status = TurnStatus.OPEN;

    @Column(nullable = false)
    private String answer = "";

    /** Counts the texts that were stored. */
    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    private long spentMillis;

    @Column(nullable = false)
    private int extensions;

    /** How long the recording is that the text was taken from; 0 for none. */
    @Column(nullable = false)
    private int spokenSeconds;

    @Column(nullable = false)
    private boolean flagged;

    @Column(nullable = false)
    private boolean hinted;

    @Column(nullable = false)
    private boolean revealed;

    /** Whether some of the text came after time and grace were over. */
    @Column(nullable = false)
    private boolean late;

    Turn(Interview interview, Place place, Asked asked) {
        this.id = UUID.randomUUID();
        this.interview = interview;
        this.place = place;
        this.asked = asked;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Turn() {}

    /** @param basedOn the version that the text was written over */
    Saved write(String text, int basedOn, boolean afterTime) {
        if (text.equals(answer)) {
            return Saved.UNCHANGED;
        }
        if (basedOn != version) {
            return Saved.CONFLICT;
        }
        answer = text;
        version++;
        late |= afterTime;
        return Saved.STORED;
    }

    void close() {
        status = TurnStatus.ANSWERED;
    }

    /** What has been answered stays an answer: then it is only left as it is. */
    void skip() {
        if (status == TurnStatus.OPEN) {
            status = TurnStatus.SKIPPED;
        }
    }

    void spend(Duration time) {
        spentMillis += time.toMillis();
    }

    void extend() {
        extensions++;
    }

    void speak(int seconds) {
        spokenSeconds = Math.max(0, seconds);
    }

    void flag(boolean flagged) {
        this.flagged = flagged;
    }

    void hint() {
        hinted = true;
    }

    void reveal() {
        revealed = true;
    }

    Interview interview() {
        return interview;
    }

    UUID id() {
        return id;
    }

    Place place() {
        return place;
    }

    Asked asked() {
        return asked;
    }

    TurnStatus status() {
        return status;
    }

    String answer() {
        return answer;
    }

    int version() {
        return version;
    }

    Duration spent() {
        return Duration.ofMillis(spentMillis);
    }

    int extensions() {
        return extensions;
    }

    int spokenSeconds() {
        return spokenSeconds;
    }

    boolean isFlagged() {
        return flagged;
    }

    boolean isHinted() {
        return hinted;
    }

    boolean isRevealed() {
        return revealed;
    }

    boolean isLate() {
        return late;
    }

    boolean isOpen() {
        return status == TurnStatus.OPEN;
    }

    boolean isBlank() {
        return answer.isBlank();
    }

    /** Whether there is something to read. */
    boolean isAnsweredInWords() {
        return status == TurnStatus.ANSWERED && !isBlank();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Turn turn && id.equals(turn.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
