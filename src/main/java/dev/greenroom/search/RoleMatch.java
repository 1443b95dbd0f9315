package dev.greenroom.search;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.platform.text.SearchText;
import java.util.List;

/**
 * What there is for a job title.
 *
 * @param name the title as it was understood
 * @param guides those that are for it; if there are any, none are {@code nearest}
 * @param nearest those for the most similar work, the most similar first
 */
public record RoleMatch(SearchText typed, String name, List<GuideSummary> guides, List<GuideSummary> nearest) {

    public boolean hasGuide() {
        return !guides.isEmpty();
    }
}
