package dev.greenroom.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What an earlier text scored.
 *
 * @param rubric by which; scores by another one cannot be compared with it
 */
@Embeddable
record EarlierScore(
        @Column(name = "before_score") Integer overall,
        @Column(name = "before_rubric") String rubric) {}
