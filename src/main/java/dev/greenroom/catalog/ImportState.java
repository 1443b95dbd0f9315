package dev.greenroom.catalog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * What a content file said at the last import, beside what is published now. Comparing both with
 * the file as it is today tells who changed what.
 */
@Embeddable
public class ImportState {

    /** Null for content that was never in a file. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "imported_hash"))
    private @Nullable ContentHash imported;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "content_hash", nullable = false))
    private ContentHash current;

    /** False once the file is gone; then its return brings the content back. */
    @Column(name = "in_files", nullable = false)
    private boolean inFiles;

    private ImportState(@Nullable ContentHash imported, ContentHash current, boolean inFiles) {
        this.imported = imported;
        this.current = current;
        this.inFiles = inFiles;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ImportState() {}

    static ImportState imported(ContentHash file) {
        return new ImportState(file, file, true);
    }

    ImportOutcome compare(ContentHash file) {
        if (file.equals(imported)) {
            return ImportOutcome.UNCHANGED;
        }
        if (file.equals(current)) {
            return ImportOutcome.AGREED;
        }
        return current.equals(imported) ? ImportOutcome.UPDATED : ImportOutcome.CONFLICTING;
    }

    /** The file's version is seen, and published when it did not conflict. */
    ImportState seen(ContentHash file, ImportOutcome outcome) {
        return new ImportState(file, outcome == ImportOutcome.CONFLICTING ? current : file, true);
    }

    ImportState edited(ContentHash now) {
        return new ImportState(imported, now, inFiles);
    }

    ImportState gone() {
        return new ImportState(imported, current, false);
    }

    boolean isInFiles() {
        return inFiles;
    }
}
