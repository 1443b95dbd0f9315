package dev.greenroom.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that happened to its owner, and that several questions may be answered with. */
@Entity
@Table(name = "story")
class Story {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID ownerId;

    /** The form that it came in first, so that sending it twice makes one story. */
    @Column(nullable = false, updatable = false)
    private UUID submission;

    @Enumerated(EnumType.STRING)
    private @Nullable StorySlot slot;

    @Column(nullable = false)
    private String title;

    @Embedded
    private Draft draft;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> competencies;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> tags;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant changedAt;

    Story(UUID id, UUID ownerId, UUID submission, @Nullable StorySlot slot, StoryText text, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.submission = submission;
        this.slot = slot;
        this.title = text.title();
        this.draft = text.draft();
        this.competencies = text.competencies();
        this.tags = text.tags();
        this.createdAt = createdAt;
        this.changedAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Story() {}

    void write(StoryText text, Instant at) {
        title = text.title();
        draft = text.draft();
        competencies = text.competencies();
        tags = text.tags();
        changedAt = at;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Instant changedAt() {
        return changedAt;
    }

    StoryText text() {
        return new StoryText(title, draft, competencies, tags);
    }

    AnswersData.ExportedStory exported() {
        return new AnswersData.ExportedStory(slot, text(), createdAt, changedAt);
    }

    SavedStory saved(List<AnswerSummary> answers) {
        return new SavedStory(id, version, slot, text(), answers, changedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Story story && id.equals(story.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
