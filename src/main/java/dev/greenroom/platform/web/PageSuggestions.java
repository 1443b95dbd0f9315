package dev.greenroom.platform.web;

import java.util.List;

/** Finds pages for somebody who asked for one that is not there. */
public interface PageSuggestions {

    /**
     * The nearest pages, best first; none if nothing is near.
     *
     * @param words what the address seems to be about, in lower case, e.g. "backend developper"
     */
    List<Suggestion> nearest(String words);

    /** A page by its title and local path. */
    record Suggestion(String title, String path) {}
}
