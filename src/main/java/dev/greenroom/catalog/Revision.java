package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a piece of content said from one moment on, and who made it say so. Never changed. */
@Entity
@Table(name = "revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ContentKind kind;

    @Column(nullable = false, updatable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Change change;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private String content;

    @Column(nullable = false, updatable = false)
    private String author;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    Revision(Content content, Change change, String author, Instant createdAt) {
        this.kind = content.kind();
        this.slug = content.slug().value();
        this.change = change;
        this.content = ContentJson.toJson(content);
        this.author = author;
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Revision() {}

    ContentKind kind() {
        return kind;
    }

    Slug slug() {
        return new Slug(slug);
    }

    Change change() {
        return change;
    }

    Content content() {
        return ContentJson.read(content, kind);
    }

    String author() {
        return author;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** What happened to the content. */
    public enum Change {
        PUBLISHED,
        CHANGED,
        ARCHIVED,
        RESTORED;

        /** What an import's outcome means for the history; empty when it changed nothing. */
        static Optional<Change> of(ImportOutcome outcome) {
            return switch (outcome) {
                case CREATED -> Optional.of(PUBLISHED);
                case UPDATED -> Optional.of(CHANGED);
                case ARCHIVED -> Optional.of(ARCHIVED);
                case RESTORED -> Optional.of(RESTORED);
                case UNCHANGED, AGREED, CONFLICTING -> Optional.empty();
            };
        }
    }
}
