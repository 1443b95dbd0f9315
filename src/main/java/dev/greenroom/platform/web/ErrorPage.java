package dev.greenroom.platform.web;

import dev.greenroom.platform.web.PageSuggestions.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page for a failure shows.
 *
 * @param reference what the log has it under; empty if it is not our failure
 * @param allowed the methods that the address answers to, if the one that was used is not among them
 */
record ErrorPage(
        int status,
        String title,
        String text,
        String reference,
        @Nullable String allowed,
        List<Suggestion> suggestions) {}
