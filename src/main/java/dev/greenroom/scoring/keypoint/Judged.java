package dev.greenroom.scoring.keypoint;

import dev.greenroom.scoring.KeyPointReading;

/**
 * A key point with how far it is covered.
 *
 * @param coverage from 0 to 1
 */
record Judged(KeyPointReading reading, double coverage) {}
