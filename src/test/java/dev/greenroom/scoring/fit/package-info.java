/** Fits the shipped coefficients and measures them; nothing here is in the jar. */
@NullMarked
package dev.greenroom.scoring.fit;

import org.jspecify.annotations.NullMarked;
