package dev.greenroom.editorial.web;

/** What a correction is about: a page of ours by its title, or the reader's own words; both may be empty. */
record Subject(String about, String title) {

    public boolean isPage() {
        return !title.isEmpty();
    }
}
