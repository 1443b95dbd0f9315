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

/** A question of one guide. */
@Entity
@Table(name = "question")
class Question extends Piece<QuestionContent> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "guide_id")
    private Guide guide;

    /** From 0, in the order of the guide. */
    @Column(nullable = false)
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private QuestionContent content;

    /** Generated from the content. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "competency", insertable = false, updatable = false)
    private @Nullable Competency competency;

    Question(Guide guide, int position, QuestionContent content) {
        super(content);
        this.guide = guide;
        this.position = position;
        this.content = content;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Question() {}

    @Override
    QuestionContent content() {
        return content;
    }

    @Override
    void publish(QuestionContent content) {
        this.content = content;
    }

    Guide guide() {
        return guide;
    }

    /** Null until the row is read back. */
    @Nullable
    Competency competency() {
        return competency;
    }

    /** Puts the question at its place in a guide, from 0. */
    void place(Guide guide, int position) {
        this.guide = guide;
        this.position = position;
    }
}
