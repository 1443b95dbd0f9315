package dev.greenroom.content;

import java.util.ArrayList;
import java.util.List;

/** Everything that must hold before content is committed. */
final class ContentCheck {

    private ContentCheck() {}

    /** @return what is wrong, by file; empty when nothing is */
    static List<Problem> check(ContentFolder folder) {
        ReadLibrary library;
        try {
            library = new LibraryReader(folder).read();
        } catch (ContentException e) {
            return e.problems();
        }
        var problems = new ArrayList<>(ReferenceRules.check(library));
        library.roles().forEach(file -> problems.addAll(EditorialRules.check(file)));
        library.files().forEach(file -> {
            problems.addAll(ProseRules.check(file));
            if (!file.isCanonical()) {
                problems.add(file.tree().problem("", "is not in canonical form; 'content format' mends it"));
            }
        });
        problems.addAll(SharedWordingRule.check(library));
        return problems;
    }
}
