package dev.greenroom.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A file's version of content that an editor has changed too. It waits for an editor; a newer file
 * version takes its place.
 */
@Entity
@Table(name = "proposal")
class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ContentKind kind;

    @Column(nullable = false, updatable = false)
    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private String content;

    @Column(nullable = false)
    private Instant createdAt;

    Proposal(Content content, Instant createdAt) {
        this.kind = content.kind();
        this.slug = content.slug().value();
        this.content = ContentJson.toJson(content);
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Proposal() {}

    void replace(Content content, Instant at) {
        this.content = ContentJson.toJson(content);
        this.createdAt = at;
    }
}
