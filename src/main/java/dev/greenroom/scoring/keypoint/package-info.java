/** Judges an answer against key points: what it says, half says, leaves out or contradicts. */
@NullMarked
package dev.greenroom.scoring.keypoint;

import org.jspecify.annotations.NullMarked;
