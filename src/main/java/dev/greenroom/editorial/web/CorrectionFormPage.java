package dev.greenroom.editorial.web;

import dev.greenroom.platform.web.FieldErrors;

/** The page with the form: what was typed, what is wrong with it, and why it has not been taken yet. */
record CorrectionFormPage(CorrectionForm form, Subject subject, FieldErrors errors, Obstacle obstacle) {

    enum Obstacle {
        NONE,
        STALE,
        TOO_MANY
    }
}
