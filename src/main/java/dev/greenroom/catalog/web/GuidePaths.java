package dev.greenroom.catalog.web;

import dev.greenroom.platform.text.Slug;

/** Where guides stand. A published address never changes. */
final class GuidePaths {

    private GuidePaths() {}

    static String of(Slug guide) {
        return "/guides/" + guide;
    }
}
