package dev.greenroom.accounts;

import dev.greenroom.platform.text.Slug;
import java.util.List;
import java.util.Optional;

/** Knows which guide is for which job; the module that finds guides implements it. */
public interface JobGuides {

    /** The jobs that have a guide, to be offered while one is typed. */
    List<String> jobs();

    /** The one guide for a job as somebody calls it; empty where there is none, or where it may be one of several. */
    Optional<Slug> guideFor(String job);
}
