/** Counts how an answer is said: fillers, hedges, pace. */
@NullMarked
package dev.greenroom.scoring.delivery;

import org.jspecify.annotations.NullMarked;
