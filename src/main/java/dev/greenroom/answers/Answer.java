package dev.greenroom.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One owner's answer to one question. Its version counts changes of what is written, and travels in the form. */
@Entity
@Table(name = "answer")
class Answer {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID ownerId;

    /** The form that it came in first, so that sending it twice makes one answer. */
    @Column(nullable = false, updatable = false)
    private UUID submission;

    @Embedded
    private AnsweredQuestion question;

    @Embedded
    private Draft draft;

    /** What a good answer says, if its writer says so; none for a question of the bank, which has its own. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> keyPoints;

    /** The overall of the latest reading; null until the first, and where the answer could not be judged. */
    @OptimisticLock(excluded = true)
    private @Nullable Integer score;

    /** The story that it tells, if it was kept. */
    @OptimisticLock(excluded = true)
    private @Nullable UUID storyId;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @OptimisticLock(excluded = true)
    @Column(nullable = false)
    private Instant changedAt;

    Answer(
            UUID id,
            UUID ownerId,
            UUID submission,
            AnsweredQuestion question,
            Draft draft,
            List<String> keyPoints,
            Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.submission = submission;
        this.question = question;
        this.draft = draft;
        this.keyPoints = List.copyOf(keyPoints);
        this.createdAt = createdAt;
        this.changedAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Answer() {}

    void write(Draft text, List<String> points, Instant at) {
        draft = text;
        keyPoints = List.copyOf(points);
        changedAt = at;
    }

    void ask(AnsweredQuestion other) {
        question = other;
    }

    boolean says(Draft text, List<String> points) {
        return draft.equals(text) && keyPoints.equals(points);
    }

    void scored(@Nullable Integer overall) {
        score = overall;
    }

    void tells(UUID story) {
        storyId = story;
    }

    @Nullable
    UUID storyId() {
        return storyId;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    AnsweredQuestion question() {
        return question;
    }

    Draft draft() {
        return draft;
    }

    List<String> keyPoints() {
        return List.copyOf(keyPoints);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    SavedAnswer saved() {
        return new SavedAnswer(id, version, question, draft, keyPoints, changedAt);
    }

    UUID submission() {
        return submission;
    }

    AnswerSummary summary() {
        return new AnswerSummary(id, question, score, draft.words(), changedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answer answer && id.equals(answer.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
