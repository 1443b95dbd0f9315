package dev.greenroom.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Someone who reviewed a guide, as a byline names them; not an account. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private String slug;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String organisation;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Person() {}

    Byline byline() {
        return new Byline(name, title, organisation);
    }

    /** How a page names the person. */
    public record Byline(String name, String title, String organisation) {}
}
