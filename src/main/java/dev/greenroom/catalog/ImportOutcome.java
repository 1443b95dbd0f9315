package dev.greenroom.catalog;

import java.util.EnumSet;
import java.util.Locale;

/** What the import did with one piece of content. */
public enum ImportOutcome {
    /** New in the files: published. */
    CREATED,
    /** The file says what it said last time: nothing happened. */
    UNCHANGED,
    /** The file changed to what the editors had already made of it: nothing to publish. */
    AGREED,
    /** The file changed and no editor had: published, with a revision. */
    UPDATED,
    /** Both changed: the editor's text stays, the file's version waits as a proposal. */
    CONFLICTING,
    /** Back in the files after it was gone from them: published again. */
    RESTORED,
    /** Gone from the files: archived, never deleted. */
    ARCHIVED;

    private static final EnumSet<ImportOutcome> VISIBLE = EnumSet.of(CREATED, UPDATED, RESTORED, ARCHIVED);

    boolean changesPages() {
        return VISIBLE.contains(this);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
