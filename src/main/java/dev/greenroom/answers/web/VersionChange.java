package dev.greenroom.answers.web;

import dev.greenroom.answers.VersionSummary;
import dev.greenroom.platform.text.WordDiff;
import dev.greenroom.platform.text.WordDiff.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * A version beside the one before it.
 *
 * @param latest whether the answer has this text now
 */
record VersionChange(VersionSummary version, List<Segment> segments, boolean latest) {

    /** @param versions the newest first */
    static List<VersionChange> of(List<VersionSummary> versions) {
        var changes = new ArrayList<VersionChange>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var before = i + 1 < versions.size() ? versions.get(i + 1).written() : "";
            changes.add(new VersionChange(version, WordDiff.between(before, version.written()), i == 0));
        }
        return changes;
    }
}
