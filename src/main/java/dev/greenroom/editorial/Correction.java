package dev.greenroom.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reader's report in the editors' queue. Once it is dealt with, what the reader wrote is gone. */
@Entity
@Table(name = "correction")
class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private UUID submission;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CorrectionStatus status;

    @Column(nullable = false, updatable = false)
    private String about;

    private @Nullable String wrong;
    private @Nullable String source;
    private @Nullable String email;

    @Column(nullable = false, updatable = false)
    private Instant receivedAt;

    private @Nullable String wasWrong;
    private @Nullable String nowSays;
    private @Nullable Instant closedAt;

    Correction(String reference, CorrectionReport report, Instant receivedAt) {
        this.reference = reference;
        this.submission = report.submission();
        this.status = CorrectionStatus.OPEN;
        this.about = report.about();
        this.wrong = report.wrong();
        this.source = report.source();
        this.email = report.email();
        this.receivedAt = receivedAt;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Correction() {}

    String reference() {
        return reference;
    }

    CorrectionStatus status() {
        return status;
    }

    /** The text was corrected. Both notes are public. */
    void resolve(String was, String now, Instant at) {
        close(CorrectionStatus.RESOLVED, at);
        this.wasWrong = was;
        this.nowSays = now;
    }

    /** The text stays as it is. */
    void decline(Instant at) {
        close(CorrectionStatus.DECLINED, at);
    }

    MadeCorrection made() {
        return new MadeCorrection(
                about,
                Objects.requireNonNull(wasWrong, "only a resolved correction was made"),
                Objects.requireNonNull(nowSays),
                Objects.requireNonNull(closedAt));
    }

    private void close(CorrectionStatus outcome, Instant at) {
        if (status != CorrectionStatus.OPEN) {
            throw new IllegalStateException("Correction %s is %s already".formatted(reference, status));
        }
        status = outcome;
        closedAt = at;
        wrong = null;
        source = null;
        email = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Correction correction && reference.equals(correction.reference);
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }
}
