package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** One published piece of the library: its content, who changed it last, and whether it is shown. */
@MappedSuperclass
abstract class Piece<C extends Content> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PublicationStatus status = PublicationStatus.PUBLISHED;

    @Embedded
    private ImportState importState;

    Piece(C content) {
        this.slug = content.slug().value();
        this.importState = ImportState.imported(content.hash());
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Piece() {}

    abstract C content();

    abstract void publish(C content);

    Slug slug() {
        return new Slug(slug);
    }

    boolean isPublished() {
        return status == PublicationStatus.PUBLISHED;
    }

    /** Takes the file's version in, as far as no editor's change would be lost. */
    ImportOutcome receive(C file) {
        var outcome = importState.compare(file.hash());
        if (outcome == ImportOutcome.UPDATED) {
            publish(file);
        }
        var returned = !importState.isInFiles();
        if (returned || outcome != ImportOutcome.UNCHANGED) {
            importState = importState.seen(file.hash(), outcome);
        }
        return returned && restore() && outcome != ImportOutcome.CONFLICTING ? ImportOutcome.RESTORED : outcome;
    }

    /** The file is gone: it is archived, an editor's changes with it; a file that comes back restores it. */
    ImportOutcome loseFile() {
        if (!importState.isInFiles()) {
            return ImportOutcome.UNCHANGED;
        }
        importState = importState.gone();
        return archive() ? ImportOutcome.ARCHIVED : ImportOutcome.UNCHANGED;
    }

    /** An editor's change: stays, whatever the files say later. */
    void edit(C content) {
        publish(content);
        importState = importState.edited(content.hash());
    }

    /** @return whether it was published until now */
    boolean archive() {
        var changed = isPublished();
        status = PublicationStatus.ARCHIVED;
        return changed;
    }

    /** @return whether it was archived until now */
    boolean restore() {
        var changed = !isPublished();
        status = PublicationStatus.PUBLISHED;
        return changed;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (id != null
                        && other instanceof Piece<?> that
                        && Hibernate.getClass(this) == Hibernate.getClass(other)
                        && id.equals(that.id));
    }

    @Override
    public final int hashCode() {
        return Hibernate.getClass(this).hashCode();
    }
}
