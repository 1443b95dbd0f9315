package dev.greenroom.editorial;

import java.time.Instant;

/** A correction that was made, as the public list shows it; {@code about} may be empty. */
public record MadeCorrection(String about, String wasWrong, String nowSays, Instant madeAt) {}
