package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a question is meant to show about a candidate. */
@Entity
@Table(name = "competency")
class Competency {

    @Id
    private String slug;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String summary;

    /** From 0, in the order of the file. */
    @Column(nullable = false)
    private int position;

    Competency(Term term, int position) {
        this.slug = term.slug().value();
        this.title = term.title();
        this.summary = term.summary();
        this.position = position;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Competency() {}

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
        return other instanceof Competency that && slug.equals(that.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
