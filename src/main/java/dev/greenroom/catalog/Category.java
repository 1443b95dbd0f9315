package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A group of guides. */
@Entity
@Table(name = "category")
class Category {

    @Id
    private String slug;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String summary;

    /** From 0, in the order of the file. */
    @Column(nullable = false)
    private int position;

    Category(Term term, int position) {
        this.slug = term.slug().value();
        this.title = term.title();
        this.summary = term.summary();
        this.position = position;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Category() {}

    /** @return whether anything changed */
    boolean describe(Term term, int position) {
        var changed = !term().equals(term) || this.position != position;
        this.title = term.title();
        this.summary = term.summary();
        this.position = position;
        return changed;
    }

    Term term() {
        return new Term(new Slug(slug), title, summary);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Category that && slug.equals(that.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
