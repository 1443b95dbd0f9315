package dev.greenroom.editorial.web;

import dev.greenroom.editorial.MadeCorrection;

/** A correction that was made, with the page that it was made on. */
record ListedCorrection(MadeCorrection made, Subject subject) {}
