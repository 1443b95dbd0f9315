package dev.greenroom.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A role guide. */
@Entity
@Table(name = "guide")
class Guide extends Piece<GuideContent> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private GuideContent content;

    /** Generated from the content. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category", insertable = false, updatable = false)
    private @Nullable Category category;

    /** Generated from the content. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewed_by", insertable = false, updatable = false)
    private @Nullable Person reviewer;

    Guide(GuideContent content) {
        super(content);
        this.content = content;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Guide() {}

    @Override
    GuideContent content() {
        return content;
    }

    @Override
    void publish(GuideContent content) {
        this.content = content;
    }

    @Nullable
    Category category() {
        return category;
    }

    @Nullable
    Person reviewer() {
        return reviewer;
    }
}
